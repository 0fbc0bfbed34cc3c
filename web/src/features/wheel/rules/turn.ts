import { cruise, glide, mod1 } from "@/shared/play/turning";

/** Turns a second while the answer is awaited. */
const SPEED = 1.25;
const SPIN_UP_MS = 900;
/** Below a third of what the speed would carry it, a slowing wheel would have to turn back. */
const LEAST_TRAVEL = 0.36;

/** How far the wheel has turned, `ms` after something began. */
export type Path = (ms: number) => number;

export const runningFrom =
  (turned: number): Path =>
  (ms) =>
    turned + cruise(SPEED, SPIN_UP_MS, ms);

/** From a wheel turning with `speed` (turns a millisecond) onwards to rest at `target`. */
export function landingOn(target: number, turned: number, speed: number, durationMs: number): Path {
  const carried = Math.max(0, speed) * durationMs;
  const least = Math.max(carried * LEAST_TRAVEL, 0.05);
  const travel = least + mod1(target - turned - least);
  const turn = glide(travel, carried, 0);
  return (ms) => turned + turn(Math.min(1, Math.max(0, ms / durationMs)));
}
