import { api, call } from "./client";
import type { RoundDetail, SlotOdds } from "./types";

/** The slot's odds with its document in the slot's shape. */
export async function fetchSlotOdds(): Promise<SlotOdds> {
  const odds = await call(api.GET("/api/games/{game}/odds", { params: { path: { game: "slot" } } }));
  return odds as unknown as SlotOdds;
}

/** Own round with all that a verifier needs. */
export async function fetchRoundDetail(roundId: string): Promise<RoundDetail> {
  const round = await call(
    api.GET("/api/games/rounds/{round_id}", { params: { path: { round_id: roundId } } }),
  );
  return round as unknown as RoundDetail;
}
