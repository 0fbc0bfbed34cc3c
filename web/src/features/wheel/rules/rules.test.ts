import { describe, expect, it } from "vitest";
import { untilClock } from "./prize";
import { bordersOf, edgeOf, lampsOf, middleOf, pathOf, restingOn, segmentUnder, slicesOf } from "./slices";
import { landingOn, runningFrom } from "./turn";

const WEIGHTS = [30, 25, 18, 12, 8, 4, 2, 1];
const SEGMENTS = WEIGHTS.map((weight) => ({ weight }));
const SLICES = slicesOf(SEGMENTS);

describe("the face of the wheel", () => {
  it("is covered by slices as wide as their weights, without a gap", () => {
    for (const { index, share } of SLICES) expect(share * 100).toBeCloseTo(WEIGHTS[index] as number, 9);
    for (const [i, { from, share }] of SLICES.entries()) {
      const next = SLICES[i + 1];
      if (next) expect(next.from).toBeCloseTo(from + share, 12);
    }
    expect(SLICES.map(({ index }) => index).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("puts the widest at the top and a narrow one beside each wide one", () => {
    expect(middleOf(SLICES[0] as (typeof SLICES)[number])).toBeCloseTo(0, 12);
    expect(SLICES.map(({ index }) => index)).toEqual([0, 7, 1, 6, 2, 5, 3, 4]);
  });

  it("has every segment in the middle under the pointer when it rests on it", () => {
    for (const slice of SLICES) {
      const turned = restingOn(SLICES, slice.index);
      for (const beside of [-0.49, 0, 0.49]) {
        expect(segmentUnder(SLICES, turned + beside * slice.share)).toBe(slice.index);
      }
      expect(segmentUnder(SLICES, turned + 3)).toBe(slice.index);
    }
  });

  it("lights a lamp a percent above each segment", () => {
    const lamps = lampsOf(SLICES, 100, 270);
    for (const [index, { weight }] of SEGMENTS.entries()) {
      expect(lamps.filter((lamp) => lamp.index === index)).toHaveLength(weight);
    }
  });

  it("is drawn with paths that close, also when one segment is most of it", () => {
    const [most, rest] = slicesOf([{ weight: 9 }, { weight: 1 }]);
    expect(pathOf(most as never, 250, 86)).toMatch(/A250 250 0 1 1 .*Z$/);
    expect(edgeOf(rest as never, 246)).toMatch(/A246 246 0 0 1 /);
    expect(edgeOf({ index: 0, from: 0, share: 0.004 }, 246)).toBe("");
    expect(bordersOf(SLICES, 86, 250).match(/M/g)).toHaveLength(8);
  });
});

describe("a landing", () => {
  it.each([3_200, 1_100, 400])("of %i ms ends on every segment and never turns back", (duration) => {
    for (const [ran, speed] of [
      [120, 0.000_2],
      [900, 0.001_25],
      [4_000, 0.001_25],
    ] as const) {
      const turned = runningFrom(0.3)(ran);
      for (const { index } of SLICES) {
        const path = landingOn(restingOn(SLICES, index), turned, speed, duration);
        expect(path(0)).toBeCloseTo(turned, 9);
        expect(segmentUnder(SLICES, path(duration))).toBe(index);
        for (let ms = 16; ms <= duration; ms += 16) expect(path(ms)).toBeGreaterThanOrEqual(path(ms - 16));
      }
    }
  });
});

describe("the time until the next free spin", () => {
  it("is a clock that ends at nothing", () => {
    const until = "2026-11-23T15:00:00Z";
    const left = (seconds: number) => untilClock(until, Date.parse(until) - seconds * 1000);
    expect(left(6 * 3600 + 42 * 60 + 18)).toBe("06:42:18");
    expect(left(0.4)).toBe("00:00:01");
    expect(left(-5)).toBe("00:00:00");
  });
});
