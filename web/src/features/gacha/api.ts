import { useQuery } from "@tanstack/react-query";
import { api, call, type GachaRound, type GachaState, type Odds } from "@/shared/api";
import { keys } from "@/shared/query";
import { useSession } from "@/shared/store";

export interface GachaAsk {
  count: 1 | 10;
  banner_id: string;
  ticket: boolean;
}

export interface GachaDocument {
  weights: Record<string, number>;
  pity_ceiling: number;
  book_values: Record<string, number>;
  prices: Record<string, number>;
}

export type GachaOdds = Odds<GachaDocument>;
export type Banner = GachaState["banners"][number];
export type Piece = Banner["items"][number];
export type Pull = GachaRound["result"]["pulls"][number];
export type { GachaRound, GachaState };

export const playGacha = (ask: GachaAsk, key: string): Promise<GachaRound> =>
  call(api.POST("/api/games/gacha/rounds", { params: { header: { "Idempotency-Key": key } }, body: ask }));

/** Kept under the history's key: a settled round makes it stale with the rest. */
export const STATE_KEY = [...keys.history(), "gacha-state"];

export const useVaults = () =>
  useQuery({
    queryKey: STATE_KEY,
    queryFn: () => call(api.GET("/api/games/gacha/state")),
    enabled: useSession() === "signed-in",
  });
