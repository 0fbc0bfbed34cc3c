import type { MotionProfile } from "./profile";

// f(u) = a·u² + b·u³ with f′(1) = 1 and a < 0: the reel leans back a little before it runs.
const LEAN = -0.35;
const RUN = (1 - 2 * LEAN) / 3;

/** Cells travelled `ms` after a reel was set in motion, before anything stops it. */
export function travelledAfter(profile: MotionProfile, ms: number): number {
  const { cellsPerSecond, spinUpMs } = profile;
  const reach = (cellsPerSecond * spinUpMs) / 1000;
  const u = Math.max(0, ms) / spinUpMs;
  if (u <= 1) return reach * (LEAN * u ** 2 + RUN * u ** 3);
  return reach * (LEAN + RUN + (u - 1));
}

/**
 * A reel caught by a spring: cells past its stop, `ms` after the catch.
 * The spring takes hold where its force is nothing, so speed and acceleration both go on unbroken.
 */
export function caughtAt(profile: MotionProfile, ms: number): number {
  const { cellsPerSecond, catchFrequency: w, catchDamping: z } = profile;
  const t = ms / 1000;
  const damped = w * Math.sqrt(1 - z * z);
  const start = -catchDistance(profile);
  const sine = (cellsPerSecond + z * w * start) / damped;
  return Math.exp(-z * w * t) * (start * Math.cos(damped * t) + sine * Math.sin(damped * t));
}

/** How far before its stop a reel at full speed is caught, in cells. */
export const catchDistance = ({ cellsPerSecond, catchFrequency, catchDamping }: MotionProfile) =>
  (2 * catchDamping * cellsPerSecond) / catchFrequency;

/** The catch is over when the reel swings by less than this, in cells: under half a pixel. */
const AT_REST_CELLS = 0.004;
const STEP_MS = 1000 / 120;

/** Milliseconds from the catch until the reel first reaches its stop, and until it rests. */
export function catchTimes(profile: MotionProfile): { landMs: number; restMs: number } {
  const { catchFrequency: w, catchDamping: z } = profile;
  const swing = catchDistance(profile) + profile.cellsPerSecond / w;
  const restMs = (1000 * Math.log(swing / AT_REST_CELLS)) / (z * w);
  let landMs = 0;
  while (caughtAt(profile, landMs) < 0) landMs += STEP_MS;
  return { landMs, restMs };
}
