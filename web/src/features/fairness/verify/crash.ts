import { type BustRule, bustOf } from "@/shared/crash/bust";
import { hundredthsOf, ONE, payoutOf, shownMultiplier } from "@/shared/crash/growth";
import { sha256Hex } from "@/shared/digest/digest";
import type { DrawStream } from "./draws";
import type { Outcome } from "./games";
import type { AnyRound } from "./record";

export interface CrashBet {
  auto_cashout?: string | null;
}

/** Texts of two decimals; the bust is null until it has happened. */
export interface CrashResult {
  phase: string;
  auto_cashout: string | null;
  cashout_multiplier: string | null;
  bust_multiplier: string | null;
}

const shown = (hundredths: number | null) => (hundredths === null ? null : shownMultiplier(hundredths));

/**
 * What a seat comes to. When a player asked to leave is in the record alone: it is taken where the rules
 * allow it (below the bust, and before the target they had named), else the target decides.
 */
export async function playCrash(
  document: BustRule,
  bet: CrashBet,
  stake: number,
  draws: DrawStream,
  { status, result }: Partial<AnyRound>,
): Promise<Outcome> {
  const told = result as Partial<CrashResult> | undefined;
  const bust = bustOf(document, await draws.top(document.bits));
  const auto = bet.auto_cashout ? hundredthsOf(bet.auto_cashout) : null;
  const asked = told?.cashout_multiplier ? hundredthsOf(told.cashout_multiplier) : null;
  const byTarget = auto !== null && auto <= bust ? auto : null;
  const mayAsk = asked !== null && asked >= ONE && asked < Math.min(bust, auto ?? bust);
  const refunded = status === "REFUNDED";
  const cashout = refunded ? null : mayAsk ? asked : byTarget;
  return {
    payout: refunded ? stake : payoutOf(stake, cashout ?? 0),
    result: {
      phase: told?.phase ?? "SETTLED",
      auto_cashout: shown(auto),
      cashout_multiplier: shown(cashout),
      bust_multiplier: shown(bust),
    },
  };
}

/** The end of the chain a link leads to: SHA-256 over its own hex text, as often as its number says. */
export async function chainEnd(link: string, index: number): Promise<string> {
  let end = link;
  for (let i = 0; i < index; i += 1) end = await sha256Hex(end);
  return end;
}
