import { useQuery } from "@tanstack/react-query";
import { api, call, type Odds, type PrizeRound } from "@/shared/api";
import { keys } from "@/shared/query";
import { useSession } from "@/shared/store";

export type { PrizeRound };

export interface PrizeAsk {
  /** The free spin of the day, or one for the price. */
  free: boolean;
}

export type PrizeKind = PrizeRound["result"]["reward"]["kind"];

export interface Segment {
  kind: PrizeKind;
  amount: number;
  /** What it is booked at, in gold. */
  value: number;
  weight: number;
}

/** The published document of the game; a result counts its segments from 0 in this order. */
export interface PrizeDocument {
  segments: Segment[];
  price: number;
}

export type PrizeOdds = Odds<PrizeDocument>;

export async function playPrize(ask: PrizeAsk, key: string): Promise<PrizeRound> {
  const header = { "Idempotency-Key": key };
  return call(api.POST("/api/games/prize_roulette/rounds", { params: { header }, body: ask }));
}

/** Kept under the history's key: a settled round makes it stale with the rest. */
export const STATE_KEY = [...keys.history(), "prize-state"];

const fetchState = () => call(api.GET("/api/games/prize_roulette/state"));
export type PrizeState = Awaited<ReturnType<typeof fetchState>>;

export const usePrizeState = () =>
  useQuery({
    queryKey: STATE_KEY,
    queryFn: fetchState,
    enabled: useSession() === "signed-in",
  });
