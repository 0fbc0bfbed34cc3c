import { api, call } from "./client";
import type { Odds, RoundDetail, SlotOdds } from "./types";

/** A game's odds, with its document in the shape the game publishes. */
export async function fetchOdds<Document>(game: string): Promise<Odds<Document>> {
  const odds = await call(api.GET("/api/games/{game}/odds", { params: { path: { game } } }));
  return odds as unknown as Odds<Document>;
}

export const fetchSlotOdds = (): Promise<SlotOdds> => fetchOdds("slot");

/** Own round with all that a verifier needs. */
export async function fetchRoundDetail(roundId: string): Promise<RoundDetail> {
  const round = await call(
    api.GET("/api/games/rounds/{round_id}", { params: { path: { round_id: roundId } } }),
  );
  return round as unknown as RoundDetail;
}
