import type { Round } from "../api";

/**
 * What a payout means for the eye, whatever the game.
 * - `none`: nothing paid.
 * - `below`: paid, but less than the stake. It is shown and never celebrated.
 * - `even`: the stake came back.
 * - `win`, `big` (10 stakes and more): celebrated.
 */
export type Tier = "none" | "below" | "even" | "win" | "big";

const BIG_WIN_STAKES = 10;

export function tierOf({ bet_amount, payout_amount }: Pick<Round, "bet_amount" | "payout_amount">): Tier {
  if (payout_amount <= 0) return "none";
  if (payout_amount < bet_amount) return "below";
  if (payout_amount === bet_amount) return "even";
  return payout_amount >= bet_amount * BIG_WIN_STAKES ? "big" : "win";
}

export const isCelebrated = (tier: Tier): boolean => tier === "win" || tier === "big";
