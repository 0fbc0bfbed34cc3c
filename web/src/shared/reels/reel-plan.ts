import { catchDistance, catchTimes, caughtAt, travelledAfter } from "./physics";
import type { MotionProfile } from "./profile";

/** `stop` is the place on the strip (0 ≤ stop < size) that stands in the top row; it falls as a reel runs. */
export interface ReelFrame {
  offset: number;
  stop: number;
}

export interface ReelMove {
  /** Milliseconds after the press. */
  startMs: number;
  durationMs: number;
  frames: ReelFrame[];
}

export interface ReelStop extends ReelMove {
  /** When the reel first reaches its stop: the moment it is heard. */
  landMs: number;
}

const FRAME_MS = 1000 / 60;
const mod = (value: number, size: number): number => ((value % size) + size) % size;

/** Samples a path of stops; where the strip wraps, one frame is doubled, so that nothing runs backwards. */
function sampled(path: (ms: number) => number, durationMs: number, size: number): ReelFrame[] {
  const steps = Math.max(1, Math.ceil(durationMs / FRAME_MS));
  const frames: ReelFrame[] = [];
  let last = path(0);
  frames.push({ offset: 0, stop: mod(last, size) });
  for (let i = 1; i <= steps; i += 1) {
    const next = path((durationMs * i) / steps);
    const [from, to] = [Math.floor(last / size), Math.floor(next / size)];
    if (from !== to) {
      const edge = Math.max(from, to) * size;
      const offset = (i - 1 + (edge - last) / (next - last)) / steps;
      const falling = next < last;
      frames.push({ offset, stop: falling ? 0 : size }, { offset, stop: falling ? size : 0 });
    }
    // Exactly on the edge the strip shows the same symbols at both ends; keep the end it is coming from.
    const onEdge = next === from * size && next < last;
    frames.push({ offset: i / steps, stop: onEdge ? 0 : mod(next, size) });
    last = next;
  }
  return frames;
}

const startOf = (profile: MotionProfile, reel: number): number => reel * profile.startStaggerMs;

/** Where a running reel stands `ms` after the press, unwrapped. */
const runningStop = (profile: MotionProfile, reel: number, from: number, ms: number): number =>
  from - travelledAfter(profile, ms - startOf(profile, reel));

export function planSpinUp(profile: MotionProfile, reel: number, from: number, size: number): ReelMove {
  const startMs = startOf(profile, reel);
  const path = (ms: number) => runningStop(profile, reel, from, startMs + ms);
  return {
    startMs,
    durationMs: profile.spinUpMs,
    frames: sampled(path, profile.spinUpMs, size),
  };
}

/** One turn of the strip at full speed, to be repeated until the result is there. */
export function planCruise(profile: MotionProfile, reel: number, from: number, size: number): ReelMove {
  const startMs = startOf(profile, reel) + profile.spinUpMs;
  const stop = mod(runningStop(profile, reel, from, startMs), size);
  return {
    startMs,
    durationMs: (1000 * size) / profile.cellsPerSecond,
    frames: [
      { offset: 0, stop },
      { offset: stop / size, stop: 0 },
      { offset: stop / size, stop: size },
      { offset: 1, stop },
    ],
  };
}

/**
 * The way from full speed to `target`. `nowMs` is the moment the result is there.
 *
 * At full speed the strip is exchanged by whole cells for the piece that ends at the stop, so every
 * spin takes the same time whatever it pays; the part of a cell in view carries on unbroken.
 */
export function planStop(
  profile: MotionProfile,
  reel: number,
  reelMove: { from: number; target: number; size: number },
  nowMs: number,
): ReelStop {
  const { from, target, size } = reelMove;
  const { landMs, restMs } = catchTimes(profile);
  const fullSpeedMs = startOf(profile, reel) + profile.spinUpMs;
  const wanted = profile.firstLandingMs + reel * profile.landingStaggerMs - landMs;
  const startMs = Math.max(nowMs, fullSpeedMs, wanted);

  const running = mod(runningStop(profile, reel, from, startMs), 1);
  const lead = catchDistance(profile);
  const distance = Math.ceil(lead - running) + running;
  const cruiseMs = ((distance - lead) / profile.cellsPerSecond) * 1000;
  const path = (ms: number): number => {
    if (ms < cruiseMs) return target + distance - (profile.cellsPerSecond * ms) / 1000;
    return target - caughtAt(profile, ms - cruiseMs);
  };
  const durationMs = cruiseMs + restMs;
  const frames = sampled(path, durationMs, size);
  // The spring never quite rests; the reel does, exactly on its stop.
  frames[frames.length - 1] = { offset: 1, stop: target };
  return { startMs, durationMs, frames, landMs: startMs + cruiseMs + landMs };
}
