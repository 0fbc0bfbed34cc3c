import { cellKey } from "@/shared/reels/geometry";
import type { Paid } from "@/shared/reels/reel-stage";
import type { SlotRound } from "../api";

/**
 * - `none`: nothing paid.
 * - `below`: paid, but less than the stake. It is shown and never celebrated.
 * - `win`, `big` (10 stakes and more), `jackpot`: celebrated, in that order.
 */
export type Tier = "none" | "below" | "win" | "big" | "jackpot";

const BIG_WIN_STAKES = 10;

export interface Outcome {
  tier: Tier;
  celebrated: boolean;
  payout: number;
  net: number;
  /** 1-based numbers of the lines that paid. */
  lines: number[];
  /** What the window shows of it. */
  paid: Paid;
  symbols: ReadonlySet<string>;
}

function tierOf({ bet_amount, payout_amount, result }: SlotRound): Tier {
  if (payout_amount <= 0) return "none";
  if (payout_amount < bet_amount) return "below";
  if (result.jackpot) return "jackpot";
  return payout_amount >= bet_amount * BIG_WIN_STAKES ? "big" : "win";
}

/** What a settled round means for the eye; `lines` is the document's list of rows per reel. */
export function outcomeOf(round: SlotRound, lines: number[][]): Outcome {
  const tier = tierOf(round);
  const paid = round.result.wins.map((win) => win.line);
  const hits = paid.flatMap((line) => (lines[line - 1] ?? []).map((row, reel) => cellKey(row, reel)));
  return {
    tier,
    celebrated: tier === "win" || tier === "big" || tier === "jackpot",
    payout: round.payout_amount,
    net: round.net_amount,
    lines: paid,
    paid: { lines: round.result.wins.map(({ line, count }) => ({ line, count })), hits: new Set(hits) },
    symbols: new Set(round.result.wins.map((win) => win.symbol)),
  };
}
