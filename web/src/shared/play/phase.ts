import type { Refusal } from "./settle";

/**
 * One play, as the page sees it. `waiting`: asked, the stage moves. `landing`: the answer is there and
 * the stage is on its way to it. `idle`: nothing asked; `round` is the last one shown.
 */
export interface PlayState<Ask, R> {
  phase: "idle" | "waiting" | "landing";
  ask: Ask | null;
  round: R | null;
  /** Retries so far of the request under way. */
  retries: number;
  /** The round shown or awaited was asked for before this page was loaded. */
  recovered: boolean;
  refusal: Refusal | null;
}

export type PlayEvent<Ask, R> =
  | { type: "asked"; ask: Ask; recovered: boolean }
  | { type: "retried"; retries: number }
  | { type: "settled"; round: R }
  | { type: "refused"; refusal: Refusal }
  | { type: "landed" }
  | { type: "dismissed" };

export const IDLE: PlayState<never, never> = {
  phase: "idle",
  ask: null,
  round: null,
  retries: 0,
  recovered: false,
  refusal: null,
};

/** Events that do not fit the phase change nothing: a second click is not a second round. */
export function playReducer<Ask, R>(state: PlayState<Ask, R>, event: PlayEvent<Ask, R>): PlayState<Ask, R> {
  switch (event.type) {
    case "asked":
      if (state.phase !== "idle") return state;
      return { ...IDLE, phase: "waiting", ask: event.ask, recovered: event.recovered };
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
