import {
  api,
  call,
  fetchSlotOdds,
  type Round,
  type SlotDocument,
  type SlotOdds,
  toApiError,
} from "@/shared/api";
import type { SpinIntent } from "./play/intent";
import type { Attempt } from "./play/settle";

export const LAST_ROUNDS = 10;

export const fetchOdds = fetchSlotOdds;
// Under the lobby's key, so in its shape: the list itself.
export const fetchGames = async () => (await call(api.GET("/api/games"))).items;
export const fetchStats = () =>
  call(api.GET("/api/games/stats/{game}", { params: { path: { game: "slot" } } }));
export const fetchFairness = () => call(api.GET("/api/fairness"));
export const fetchLast = async (): Promise<Round[]> => {
  const query = { game: "slot", limit: LAST_ROUNDS };
  return (await call(api.GET("/api/games/history", { params: { query } }))).items;
};

export type { SlotDocument, SlotOdds };

/** One attempt at the round of an intent; every attempt carries the intent's key. */
export async function attemptSpin(intent: SpinIntent): Promise<Attempt> {
  try {
    const round = await call(
      api.POST("/api/games/slot/rounds", {
        params: { header: { "Idempotency-Key": intent.key } },
        body: { bet_amount: intent.bet },
      }),
    );
    return { kind: "settled", round };
  } catch (cause) {
    const error = toApiError(cause);
    // A 5xx may come after the commit: nobody knows, so the same key asks again.
    if (error.isUnanswered || error.status >= 500 || error.status === 0) return { kind: "unknown" };
    return {
      kind: "refused",
      refusal: {
        code: error.code,
        details: error.details,
        requestId: error.requestId,
        retryAfterSeconds: error.retryAfterSeconds,
        // These two are said at the door, before the key is looked up.
        atTheDoor: error.status === 401 || error.status === 429,
      },
    };
  }
}
