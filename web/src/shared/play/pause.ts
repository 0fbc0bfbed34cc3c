/** Waits `ms`, or until the connection or the page comes back, or the page is left. */
export function pauseUntil(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      window.removeEventListener("online", stop);
      signal.removeEventListener("abort", stop);
      resolve();
    };
    const timer = setTimeout(stop, ms);
    window.addEventListener("online", stop);
    signal.addEventListener("abort", stop);
  });
}
