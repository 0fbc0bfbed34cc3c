import { describe, expect, it } from "vitest";
import { type Crash, freshWins, isBig, progressOf, shownAt, tokenOf, type Win } from "./live";

const START = Date.parse("2031-01-01T00:00:00.000Z");
const crash = (round: Partial<Crash["round"]>): Crash =>
  ({ round: { starts_at: new Date(START).toISOString(), ...round }, growth_per_second: 0.06 }) as Crash;
const win = (round_id: string, payout_amount = 100): Win => ({
  round_id,
  game: "slot",
  bet_amount: 50,
  payout_amount,
  created_at: "2031-01-01T00:00:00Z",
});

describe("the overlay", () => {
  it("reads its token behind the #", () => {
    expect(tokenOf("#token=ovl_a-b_c")).toBe("ovl_a-b_c");
    expect([tokenOf(""), tokenOf("#"), tokenOf("#token=")]).toEqual([null, null, null]);
  });

  it("draws the curve the server's clock says", () => {
    const running = crash({ phase: "RUNNING", bust_multiplier: null });
    expect(shownAt(running, START - 500)).toBe(100);
    expect(shownAt(running, START + 10_000)).toBe(182);
    expect(shownAt(crash({ phase: "BUSTED", bust_multiplier: "3.07" }), START + 99_000)).toBe(307);
    expect(shownAt(crash({ phase: "BETTING", bust_multiplier: null }), START + 10_000)).toBe(100);
  });

  it("celebrates what is new, and nothing of the past", () => {
    expect(freshWins(null, [win("a")])).toEqual([]);
    expect(freshWins([win("a")], [win("b"), win("a")])).toEqual([win("b")]);
    expect([isBig(win("a", 999)), isBig(win("a", 1_000))]).toEqual([false, true]);
  });

  it("fills the goal and no further", () => {
    expect([0, 250, 900].map((gold) => progressOf({ gold, target: 500 }))).toEqual([0, 0.5, 1]);
  });
});
