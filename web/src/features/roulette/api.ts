import { api, call, type Odds, type RouletteRound } from "@/shared/api";

export type { RouletteRound };
export type RouletteResult = RouletteRound["result"];
export type SettledBet = RouletteResult["bets"][number];
export type Kind = SettledBet["kind"];
export type Color = RouletteResult["color"];

export interface Bet {
  kind: Kind;
  /** Pockets in ascending order; the number of a dozen or column; nothing for an even-money bet. */
  selection: number[];
  amount: number;
}

export interface RouletteAsk {
  bets: Bet[];
}

/** The published document of the game. */
export interface RouletteDocument {
  /** The pockets in their order around the wheel, clockwise. */
  wheel: number[];
  red: number[];
  /** Times the stake, stake included. */
  pays: Record<Kind, number>;
  bet: TableLimits;
}

export interface TableLimits {
  min: number;
  max: number;
  step: number;
  max_total: number;
  max_bets: number;
}

export type RouletteOdds = Odds<RouletteDocument>;

export async function playRoulette(ask: RouletteAsk, key: string): Promise<RouletteRound> {
  const header = { "Idempotency-Key": key };
  const reply = await call(api.POST("/api/games/roulette/rounds", { params: { header }, body: ask }));
  return reply as RouletteRound;
}
