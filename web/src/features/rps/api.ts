import { api, call, type Hand, type Odds, type RpsRound } from "@/shared/api";

export type { Hand, RpsRound };
export type RpsResult = RpsRound["result"];
export type DuelOutcome = RpsResult["outcome"];

export interface RpsAsk {
  bet_amount: number;
  choice: Hand;
}

/** The published document of the game. */
export interface RpsDocument {
  hands: Hand[];
  beats: Record<Hand, Hand>;
  /** Tenths of the stake, stake included. */
  pays_tenths: Record<DuelOutcome, number>;
  bet: { min: number; max: number; step: number };
}

export type RpsOdds = Odds<RpsDocument>;

export async function playRps(ask: RpsAsk, key: string): Promise<RpsRound> {
  const header = { "Idempotency-Key": key };
  return (await call(api.POST("/api/games/rps/rounds", { params: { header }, body: ask }))) as RpsRound;
}
