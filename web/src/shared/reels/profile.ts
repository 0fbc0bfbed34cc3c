/** How a set of reels moves. Speeds are in cells a second, times in milliseconds from the press. */
export interface MotionProfile {
  cellsPerSecond: number;
  /** Each reel starts this much after the one before it. */
  startStaggerMs: number;
  spinUpMs: number;
  /** When the first reel reaches its stop, if the result is there by then. */
  firstLandingMs: number;
  /** The same for every reel and every result: a reel that waited for a near miss would be a lie. */
  landingStaggerMs: number;
  /** Spring that catches a reel: natural frequency in rad/s and damping ratio. */
  catchFrequency: number;
  catchDamping: number;
}

export const NORMAL: MotionProfile = {
  cellsPerSecond: 25,
  startStaggerMs: 45,
  spinUpMs: 190,
  firstLandingMs: 560,
  landingStaggerMs: 210,
  catchFrequency: 30,
  catchDamping: 0.5,
};

export const FAST: MotionProfile = {
  cellsPerSecond: 30,
  startStaggerMs: 0,
  spinUpMs: 90,
  firstLandingMs: 210,
  landingStaggerMs: 70,
  catchFrequency: 42,
  catchDamping: 0.62,
};

/** After a second tap: the result is known, so every reel still running lands at once. */
export const skipped = (profile: MotionProfile): MotionProfile => ({
  ...profile,
  firstLandingMs: 0,
  landingStaggerMs: 0,
  catchFrequency: FAST.catchFrequency,
  catchDamping: FAST.catchDamping,
});
