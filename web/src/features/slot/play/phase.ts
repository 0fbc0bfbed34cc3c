import type { SlotRound } from "../types";
import type { Refusal } from "./settle";

/**
 * One spin, as the page sees it. `waiting`: asked, reels run. `landing`: the answer is there and the
 * reels are on their way to it. `idle`: nothing asked; `round` is the last one shown.
 */
export interface SpinState {
  phase: "idle" | "waiting" | "landing";
  bet: number | null;
  round: SlotRound | null;
  /** Retries so far of the request under way. */
  retries: number;
  /** The round shown or awaited was asked for before this page was loaded. */
  recovered: boolean;
  refusal: Refusal | null;
}

export type SpinEvent =
  | { type: "asked"; bet: number; recovered: boolean }
  | { type: "retried"; retries: number }
  | { type: "settled"; round: SlotRound }
  | { type: "refused"; refusal: Refusal }
  | { type: "landed" }
  | { type: "dismissed" };

export const IDLE: SpinState = {
  phase: "idle",
  bet: null,
  round: null,
  retries: 0,
  recovered: false,
  refusal: null,
};

/** Events that do not fit the phase change nothing: a second click is not a second spin. */
export function spinReducer(state: SpinState, event: SpinEvent): SpinState {
  switch (event.type) {
    case "asked":
      if (state.phase !== "idle") return state;
      return { ...IDLE, phase: "waiting", bet: event.bet, recovered: event.recovered };
    case "retried":
      return state.phase === "waiting" ? { ...state, retries: event.retries } : state;
    case "settled":
      if (state.phase !== "waiting") return state;
      return { ...state, phase: "landing", round: event.round, retries: 0 };
    case "refused":
      return state.phase === "waiting" ? { ...IDLE, refusal: event.refusal } : state;
    case "landed":
      return state.phase === "landing" ? { ...state, phase: "idle" } : state;
    case "dismissed":
      return { ...state, refusal: null };
  }
}
