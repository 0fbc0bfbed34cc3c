import { api, call, type EnhancedRound, type Odds } from "@/shared/api";

export interface NeonAsk {
  bet_amount: number;
}

/** The published document of the five reels. */
export interface NeonDocument {
  reels: number;
  rows: number;
  strips: string[][];
  lines: number[][];
  wild: string;
  scatter: string;
  /** Times the line bet, for 3, 4 and 5 from the left. */
  paytable: Record<string, number[]>;
  /** Times the whole bet, for 3, 4 and 5 in view, and the free spins they give. */
  scatter_pays: number[];
  scatter_free_spins: number[];
  free_spin_multiplier: number;
  jackpot_symbol: string;
  bet: { min: number; max: number; step: number; lines: number };
}

export type NeonOdds = Odds<NeonDocument>;
export type NeonRound = EnhancedRound;
export type NeonWin = EnhancedRound["result"]["wins"][number];

export const playNeon = (ask: NeonAsk, key: string): Promise<NeonRound> =>
  call(
    api.POST("/api/games/slot_enhanced/rounds", {
      params: { header: { "Idempotency-Key": key } },
      body: ask,
    }),
  );
