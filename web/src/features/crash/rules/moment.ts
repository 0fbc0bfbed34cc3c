import { hundredthsOf, multiplierAt, ONE, reachedMs } from "@/shared/crash/growth";
import type { ServerClock } from "./clock";
import type { Table } from "./table";

/** What the page shows at one instant. */
export interface Moment {
  /** Since the start; 0 before it. */
  elapsedMs: number;
  /** Hundredths. */
  multiplier: number;
  /** Until the start, while bets are taken. */
  leftMs: number;
  /** For how long the curve has been broken; 0 before. */
  bustMs: number;
  /** Nothing was heard for so long that the curve stands still. */
  isSilent: boolean;
}

/** Before anything is known. */
export const BEFORE: Moment = { elapsedMs: 0, multiplier: ONE, leftMs: 0, bustMs: 0, isSilent: false };

/** The shared round as it looks at a moment of this device's clock. */
export function momentOf({ round, growth }: Table, clock: ServerClock, cap: number, local: number): Moment {
  const now = clock.now(local);
  const startsAt = round.starts_at === null ? null : Date.parse(round.starts_at);
  if (now === null || startsAt === null) return BEFORE;
  if (round.phase === "BETTING") return { ...BEFORE, leftMs: Math.max(0, startsAt - now) };
  if (round.bust_multiplier !== null) {
    const multiplier = hundredthsOf(round.bust_multiplier);
    const bustedAt = round.busted_at === null ? now : Date.parse(round.busted_at);
    const bustMs = Math.max(1, now - bustedAt);
    return { ...BEFORE, multiplier, elapsedMs: reachedMs(multiplier, growth), bustMs };
  }
  const elapsedMs = Math.max(0, (clock.trusted(local) ?? now) - startsAt);
  return {
    ...BEFORE,
    elapsedMs,
    multiplier: multiplierAt(elapsedMs, growth, cap),
    isSilent: clock.isSilent(local),
  };
}
