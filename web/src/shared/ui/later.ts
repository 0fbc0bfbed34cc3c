// What comes after the first paint. Each has one place that imports it: the bundler makes a chunk per
// place, and a second one would be fetched again, perhaps when the network is already gone.
export const loadToaster = () => import("./toaster");
const AGAIN_MS = 2_000;

/**
 * A part that is fetched later waits for the network instead of taking the page down with it: asked for
 * again until it is there, and until then not shown.
 */
export async function lasting<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

export const loadOverlayWindow = () => import("./overlay-window");
