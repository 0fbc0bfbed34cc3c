import type { PrizeRound } from "../api";

/** A free spin always wins; a paid one when it brings a ticket, or at least its price. */
export const isWon = ({ bet_amount, payout_amount, result }: PrizeRound): boolean =>
  result.reward.kind === "gacha_ticket" || payout_amount >= bet_amount;

const two = (n: number): string => String(n).padStart(2, "0");

/** `06:42:18` until a moment; never below nothing. */
export function untilClock(until: string, now: number): string {
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
}
