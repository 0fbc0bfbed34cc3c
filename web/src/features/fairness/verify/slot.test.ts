import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical";
import { gridAt, play } from "./slot";
import { SLOT_DOCUMENT } from "./slot-document.fixture";

const BET = 100;

function fullCycle(visit: (stops: number[]) => void): void {
  for (let a = 0; a < 28; a += 1)
    for (let b = 0; b < 28; b += 1) for (let c = 0; c < 28; c += 1) visit([a, b, c]);
}

describe("the slot's rules", () => {
  it("shows row r of a reel as the symbol r below its stop, wrapping at the end", () => {
    expect(gridAt(SLOT_DOCUMENT, [27, 0, 26])).toEqual([
      ["CHIP", "CHIP", "CHIP"],
      ["WILD", "BAR", "BOLT"],
      ["BOLT", "BOLT", "BAR"],
    ]);
  });

  it("pays the drawn example: line 4, three sevens with a wild, 150 × 20 G", () => {
    const outcome = play(SLOT_DOCUMENT, BET, [13, 23, 10]);
    expect(outcome.wins).toEqual([{ line: 4, symbol: "SEVEN", count: 3, payout: 3000 }]);
    expect(outcome.payout).toBe(3000);
    expect(outcome.jackpot).toBe(false);
  });

  it("pays the jackpot only for three wilds on a line", () => {
    const outcome = play(SLOT_DOCUMENT, BET, [0, 24, 8]);
    expect(outcome.wins[0]).toEqual({ line: 1, symbol: "WILD", count: 3, payout: 20_000 });
    expect(outcome.jackpot).toBe(true);
  });

  it("returns 20,980 of 21,952 over the full cycle, hits 5,683 times and never pays less than the stake", () => {
    let [cycle, paid, hits, below, best] = [0, 0, 0, 0, 0];
    fullCycle((stops) => {
      const { payout } = play(SLOT_DOCUMENT, BET, stops);
      cycle += 1;
      paid += payout;
      if (payout > 0) hits += 1;
      if (payout > 0 && payout < BET) below += 1;
      best = Math.max(best, payout);
    });
    expect(cycle).toBe(21_952);
    expect(paid / BET).toBe(20_980);
    expect(hits).toBe(5_683);
    expect(below).toBe(0);
    expect(best / BET).toBe(203);
  });
});

describe("the canonical form", () => {
  it("sorts keys at every depth and escapes nothing but what JSON must", () => {
    expect(canonicalJson({ b: [1, { d: "잭팟", c: null }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":null,"d":"잭팟"}]}',
    );
  });

  it("refuses numbers that are not exact integers", () => {
    expect(() => canonicalJson({ rtp: 0.95 })).toThrow(RangeError);
  });
});
