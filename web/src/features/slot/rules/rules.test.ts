import { describe, expect, it } from "vitest";
import type { SlotRound } from "../api";
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
    expect([...outcome.paid.hits].sort()).toEqual(["0-0", "0-1", "0-2", "1-1", "2-2"]);
    expect(outcome.lines).toEqual([1, 4]);
    expect([...outcome.symbols]).toEqual(["CHIP", "SEVEN"]);
  });
});
