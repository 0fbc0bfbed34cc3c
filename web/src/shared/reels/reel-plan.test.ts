import { describe, expect, it } from "vitest";
import { catchDistance, catchTimes, caughtAt, travelledAfter } from "./physics";
import { FAST, type MotionProfile, NORMAL, skipped } from "./profile";
import { planCruise, planSpinUp, planStop, type ReelFrame } from "./reel-plan";

const SIZE = 28;
const PROFILES: [string, MotionProfile][] = [
  ["normal", NORMAL],
  ["fast", FAST],
  ["skipped", skipped(NORMAL)],
];

/** The longest step between two frames in cells, the short way round the strip. */
function longestStep(frames: ReelFrame[]): number {
  return frames.slice(1).reduce((longest, frame, i) => {
    const step = Math.abs(frame.stop - (frames[i] as ReelFrame).stop);
    return Math.max(longest, Math.min(step, SIZE - step));
  }, 0);
}

describe("the catch", () => {
  it.each(PROFILES)("%s: goes on from full speed without a jerk", (_, profile) => {
    expect(caughtAt(profile, 0)).toBeCloseTo(-catchDistance(profile), 9);
    const speed = (caughtAt(profile, 0.1) - caughtAt(profile, 0)) / 0.0001;
    expect(speed).toBeCloseTo(profile.cellsPerSecond, 1);
  });

  it.each(PROFILES)("%s: overshoots visibly, by less than a quarter of a cell", (_, profile) => {
    const samples = Array.from({ length: 600 }, (_, ms) => caughtAt(profile, ms));
    expect(Math.max(...samples)).toBeGreaterThan(0.03);
    expect(Math.max(...samples)).toBeLessThan(0.25);
  });

  it.each(PROFILES)("%s: lands before it rests", (_, profile) => {
    const { landMs, restMs } = catchTimes(profile);
    expect(landMs).toBeLessThan(restMs);
    expect(Math.abs(caughtAt(profile, restMs))).toBeLessThan(0.01);
  });
});

describe("the spin-up", () => {
  it("leans back less than a fifth of a cell, then runs at full speed", () => {
    const samples = Array.from({ length: NORMAL.spinUpMs }, (_, ms) => travelledAfter(NORMAL, ms));
    expect(Math.min(...samples)).toBeLessThan(-0.03);
    expect(Math.min(...samples)).toBeGreaterThan(-0.2);
    const later = travelledAfter(NORMAL, 1190) - travelledAfter(NORMAL, 190);
    expect(later).toBeCloseTo(NORMAL.cellsPerSecond, 9);
  });

  it("hands over to the cruise and the cruise closes on itself", () => {
    const up = planSpinUp(NORMAL, 1, 5, SIZE);
    const cruise = planCruise(NORMAL, 1, 5, SIZE);
    expect(cruise.startMs).toBe(up.startMs + up.durationMs);
    expect(cruise.frames[0]?.stop).toBeCloseTo(up.frames.at(-1)?.stop ?? -1, 9);
    expect(cruise.frames.at(-1)?.stop).toBe(cruise.frames[0]?.stop);
  });
});

describe("a stop", () => {
  const cases = PROFILES.flatMap(([name, profile]) =>
    [0, 1, 13, 26, 27].map((target) => [name, target, profile] as const),
  );

  it.each(cases)("%s to %i ends exactly there and never jumps", (_, target, profile) => {
    for (let reel = 0; reel < 3; reel += 1) {
      const stop = planStop(profile, reel, { from: 4, target, size: SIZE }, 120);
      expect(stop.frames.at(-1)).toEqual({ offset: 1, stop: target });
      const perFrame = profile.cellsPerSecond / 60 + 0.01;
      expect(longestStep(stop.frames)).toBeLessThanOrEqual(perFrame);
    }
  });

  it.each(cases)("%s to %i keeps its frames in order and on the strip", (_, target, profile) => {
    const { frames } = planStop(profile, 0, { from: 20, target, size: SIZE }, 300);
    for (const [i, frame] of frames.entries()) {
      expect(frame.stop).toBeGreaterThanOrEqual(0);
      expect(frame.stop).toBeLessThanOrEqual(SIZE);
      if (i > 0) expect(frame.offset).toBeGreaterThanOrEqual((frames[i - 1] as ReelFrame).offset);
    }
  });

  it("carries the part of a cell in view over unbroken", () => {
    const stop = planStop(NORMAL, 2, { from: 9, target: 17, size: SIZE }, 900);
    const before = (9 - travelledAfter(NORMAL, stop.startMs - 2 * NORMAL.startStaggerMs)) % 1;
    const after = (stop.frames[0] as ReelFrame).stop % 1;
    expect(Math.abs(((before - after + 1.5) % 1) - 0.5)).toBeLessThan(1e-6);
  });

  it("lands reel by reel at the same times whatever it shows", () => {
    const landings = (targets: number[]) =>
      targets.map((target, reel) => planStop(NORMAL, reel, { from: 3, target, size: SIZE }, 40).landMs);
    expect(landings([0, 24, 8])).toEqual(landings([5, 6, 7]));
    const [first = 0, second = 0, third = 0] = landings([1, 2, 3]);
    expect(second - first).toBeGreaterThan(150);
    expect(third - second).toBeGreaterThan(150);
  });

  it("takes 900–1,500 ms from press to rest, under 600 ms when fast, under 350 ms after a skip", () => {
    const rest = (profile: MotionProfile, now: number) => {
      const last = planStop(profile, 2, { from: 3, target: 9, size: SIZE }, now);
      return last.startMs + last.durationMs;
    };
    expect(rest(NORMAL, 30)).toBeGreaterThan(900);
    expect(rest(NORMAL, 30)).toBeLessThan(1500);
    expect(rest(FAST, 30)).toBeLessThan(600);
    expect(rest(skipped(NORMAL), 400) - 400).toBeLessThan(350);
  });

  it("waits for a late result at full speed", () => {
    const stop = planStop(NORMAL, 0, { from: 3, target: 9, size: SIZE }, 5000);
    expect(stop.startMs).toBe(5000);
  });
});
