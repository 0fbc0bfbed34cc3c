import { describe, expect, it } from "vitest";
import type { NeonRound } from "../api";
import { isWon, paidIn, roundTier, stepsOf } from "./round";

const GRID = [
  ["SCAT", "TEN", "TEN", "ACE", "ACE"],
  ["TEN", "WILD", "TEN", "SCAT", "ACE"],
  ["ACE", "SCAT", "ACE", "ACE", "TEN"],
];
const DOCUMENT = {
  lines: [
    [1, 1, 1, 1, 1],
    [0, 0, 0, 0, 0],
  ],
  scatter: "SCAT",
};
const spin = (payout: number, awarded = 0) => ({
  stops: [1, 2, 3, 4, 5],
  grid: GRID,
  wins: [],
  payout,
  awarded,
});

function round(payout: number, free: unknown = null, jackpot = false): NeonRound {
  return {
    bet_amount: 100,
    payout_amount: payout,
    result: {
      stops: [0, 0, 0, 0, 0],
      grid: GRID,
      wins: [{ line: 0, symbol: "SCAT", count: 3, payout: 200 }],
      free_spins: free,
      jackpot,
    },
  } as unknown as NeonRound;
}

describe("a round in steps", () => {
  it("is one step when nothing was given", () => {
    expect(stepsOf(round(200))).toHaveLength(1);
  });

  it("counts up as spins are given again, and adds up as they pay", () => {
    const free = { awarded: 10, multiplier: 2, payout: 130, spins: [spin(50), spin(0, 8), spin(80)] };
    const steps = stepsOf(round(330, free));
    expect(steps.map(({ spin, of, total }) => [spin, of, total])).toEqual([
      [0, 2, 0],
      [1, 2, 50],
      [2, 10, 50],
      [3, 10, 130],
    ]);
  });
});

describe("what paid", () => {
  it("is a line's cells up to where it stops paying, and scatters anywhere", () => {
    const wins = [
      { line: 1, symbol: "TEN", count: 3, payout: 50 },
      { line: 0, symbol: "SCAT", count: 3, payout: 200 },
    ];
    const paid = paidIn({ grid: GRID, wins }, DOCUMENT, false);
    expect(paid?.lines).toEqual([{ line: 1, count: 3 }]);
    expect([...(paid?.hits ?? [])].sort()).toEqual(["0-0", "1-0", "1-1", "1-2", "1-3", "2-1"]);
  });

  it("is nothing without a win", () => {
    expect(paidIn({ grid: GRID, wins: [] }, DOCUMENT, false)).toBeNull();
  });
});

describe("what is celebrated", () => {
  it.each([
    [0, false, "none", false],
    [40, false, "below", false],
    [99, true, "below", false],
    [100, false, "even", false],
    [101, false, "win", true],
    [1000, false, "big", true],
    [22_000, true, "jackpot", true],
  ])("a payout of %i for a stake of 100 (five cities: %s) is %s", (payout, jackpot, tier, won) => {
    expect(roundTier(round(payout, null, jackpot))).toBe(tier);
    expect(isWon(roundTier(round(payout, null, jackpot)))).toBe(won);
  });
});
