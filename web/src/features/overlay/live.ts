import { hundredthsOf, multiplierAt, ONE } from "@/shared/crash/growth";
import type { OverlayFeed } from "./api";

export type Crash = NonNullable<OverlayFeed["crash"]>;
export type Win = OverlayFeed["wins"][number];

const BIG = 20;

/** The token of `#token=…`; it stands behind the # so that no server and no log ever reads it. */
export function tokenOf(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, "")).get("token") || null;
}

/** Where the curve is, in hundredths; the server's clock decides, `now` is that clock in ms. */
export function shownAt({ round, growth_per_second: growth }: Crash, now: number): number {
  if (round.bust_multiplier) return hundredthsOf(round.bust_multiplier);
  if (round.phase !== "RUNNING" || !round.starts_at) return ONE;
  return multiplierAt(now - Date.parse(round.starts_at), growth);
}

/** Wins of `next` that `before` had not; the first picture has none, so nobody celebrates the past. */
export function freshWins(before: Win[] | null, next: Win[]): Win[] {
  if (!before) return [];
  const known = new Set(before.map(({ round_id }) => round_id));
  return next.filter(({ round_id }) => !known.has(round_id));
}

export const isBig = ({ bet_amount: bet, payout_amount: payout }: Win): boolean => payout >= BIG * bet;

/** 0 to 1. */
export const progressOf = ({ gold, target }: NonNullable<OverlayFeed["goal"]>): number =>
  Math.min(1, Math.max(0, gold / target));
