import { sha256Hex } from "./digest";
import type { DrawStream } from "./draws";
import type { Outcome } from "./games";
import type { AnyRound } from "./record";

export interface CrashDocument {
  bits: number;
  numerator: number;
  /** In hundredths, as every multiplier here. */
  cap: number;
}

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

const ONE = 100;

export const hundredthsOf = (text: string): number => Number(text.replace(".", ""));

const shown = (hundredths: number | null): string | null =>
  hundredths === null ? null : `${Math.floor(hundredths / ONE)}.${String(hundredths % ONE).padStart(2, "0")}`;

/** Where the curve of a number ends. */
export function bustOf({ bits, numerator, cap }: CrashDocument, number: number): number {
  const space = 1n << BigInt(bits);
  const exact = (BigInt(numerator) * space) / (space - BigInt(number));
  return Math.min(cap, Math.max(ONE, Number(exact)));
}

/**
 * What a seat comes to. When a player asked to leave is in the record alone: it is taken where the rules
 * allow it (below the bust, and before the target they had named), else the target decides.
 */
export async function playCrash(
  document: CrashDocument,
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
    payout: refunded ? stake : Math.floor((stake * (cashout ?? 0)) / ONE),
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
