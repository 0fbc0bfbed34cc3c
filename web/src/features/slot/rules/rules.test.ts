import { describe, expect, it } from "vitest";
import type { SlotRound } from "../types";
import { clampBet, doubled, halved, highestAffordable, nudged } from "./bet";
import { outcomeOf } from "./outcome";

const LINES = [
  [0, 0, 0],
  [1, 1, 1],
  [2, 2, 2],
  [0, 1, 2],
  [2, 1, 0],
];

function round(payout: number, wins: SlotRound["result"]["wins"] = [], jackpot = false): SlotRound {
  return {
    bet_amount: 100,
    payout_amount: payout,
    net_amount: payout - 100,
    result: { stops: [0, 0, 0], grid: [], wins, jackpot },
  } as unknown as SlotRound;
}

describe("what is celebrated", () => {
  it.each([
    [0, false, "none", false],
    [50, false, "below", false],
    [99, false, "below", false],
    [100, false, "win", true],
    [999, false, "win", true],
    [1000, false, "big", true],
    [20_000, true, "jackpot", true],
  ])("a payout of %i for a stake of 100 (jackpot %s) is %s", (payout, jackpot, tier, celebrated) => {
    expect(outcomeOf(round(payout, [], jackpot), LINES)).toMatchObject({ tier, celebrated });
  });

  it("names the cells, lines and symbols that paid", () => {
    const wins = [
      { line: 1, symbol: "CHIP", count: 3, payout: 100 },
      { line: 4, symbol: "SEVEN", count: 3, payout: 3000 },
    ];
    const outcome = outcomeOf(round(3100, wins), LINES);
    expect([...outcome.hits].sort()).toEqual(["0-0", "0-1", "0-2", "1-1", "2-2"]);
    expect(outcome.lines).toEqual([1, 4]);
    expect([...outcome.symbols]).toEqual(["CHIP", "SEVEN"]);
  });
});

describe("the stake", () => {
  const limits = { min: 5, max: 10_000, step: 5 };

  it.each([
    [0, 5],
    [7, 5],
    [10_001, 10_000],
    [123, 120],
  ])("%i becomes %i", (bet, expected) => {
    expect(clampBet(limits, bet)).toBe(expected);
  });

  it("halves and doubles on the step, within limits and purse", () => {
    expect(halved(limits, 25)).toBe(10);
    expect(halved(limits, 5)).toBe(5);
    expect(doubled(limits, 100, 1000)).toBe(200);
    expect(doubled(limits, 100, 150)).toBe(150);
    expect(doubled(limits, 100, 40)).toBe(100);
    expect(doubled(limits, 8000, 1_000_000)).toBe(10_000);
  });

  it("knows the highest stake the purse can pay", () => {
    expect(highestAffordable(limits, 1003)).toBe(1000);
    expect(highestAffordable(limits, 50_000)).toBe(10_000);
    expect(highestAffordable(limits, 4)).toBeNull();
  });

  it("walks from the smallest to the largest stake and back in a few dozen notches", () => {
    let bet = 5;
    let notches = 0;
    while (bet < limits.max) {
      const next = nudged(limits, bet, 1);
      expect(next).toBeGreaterThan(bet);
      expect(next % 5).toBe(0);
      bet = next;
      notches += 1;
    }
    expect(notches).toBeLessThan(80);
    while (bet > limits.min) bet = nudged(limits, bet, -1);
    expect(bet).toBe(5);
  });
});
