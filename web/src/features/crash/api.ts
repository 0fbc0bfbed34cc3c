import { api, type CrashRound, call, type Odds } from "@/shared/api";
import type { components } from "@/shared/api/schema";

type Schemas = components["schemas"];

export type { CrashRound };
export type CrashCurrent = Omit<Schemas["CrashCurrent"], "own_bet" | "next_bet"> & {
  own_bet: CrashRound | null;
  next_bet: CrashRound | null;
};
/** What everybody sees of a shared round. */
export type SharedRound = Schemas["CrashRoundInfo"];
export type SharedPhase = SharedRound["phase"];
export type PublicBet = Schemas["CrashPublicBet"];
export type PastRound = Schemas["CrashPast"];
export type PhaseData = Schemas["CrashPhaseData"];
export type TickData = Schemas["CrashTickData"];

export interface CrashAsk {
  bet_amount: number;
  auto_cashout?: string;
}

/** The published document of the game; multipliers in hundredths. */
export interface CrashDocument {
  bits: number;
  numerator: number;
  cap: number;
  growth_thousandths: number;
  auto_cashout: { min: number; max: number };
  bet: { min: number; max: number; step: number };
}

export type CrashOdds = Odds<CrashDocument>;

export const PAST_ROUNDS = 20;

export const fetchCurrent = () => call(api.GET("/api/games/crash/current")) as Promise<CrashCurrent>;

export async function fetchPast(): Promise<PastRound[]> {
  const query = { limit: PAST_ROUNDS };
  return (await call(api.GET("/api/games/crash/history", { params: { query } }))).items;
}

const keyed = (key: string) => ({ "Idempotency-Key": key });

export async function placeBet(ask: CrashAsk, key: string): Promise<CrashRound> {
  const body = { auto_cashout: null, ...ask };
  return (await call(
    api.POST("/api/games/crash/rounds", { params: { header: keyed(key) }, body }),
  )) as CrashRound;
}

export async function cashOut(roundId: string, key: string): Promise<CrashRound> {
  const path = { round_id: roundId };
  return (await call(
    api.POST("/api/games/crash/rounds/{round_id}/cashout", {
      params: { header: keyed(key), path },
      body: {},
    }),
  )) as CrashRound;
}
