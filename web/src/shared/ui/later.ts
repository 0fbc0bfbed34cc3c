// What comes after the first paint. Each has one place that imports it: the bundler makes a chunk per
// place, and a second one would be fetched again, perhaps when the network is already gone.
export const loadToaster = () => import("./toaster");
export const loadOverlayWindow = () => import("./overlay-window");
