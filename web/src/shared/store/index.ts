export { expectStats, hydrateFromServer, refreshMe, refreshStats } from "./hydrate";
export * from "./selectors";
export type { Connection, GlobalState, SessionState, Truth } from "./state";
export { apply, applyRound, holdReveal, useGlobalStore, whenRevealed } from "./store";
