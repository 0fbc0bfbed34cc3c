import { create, type StoreApi, type UseBoundStore } from "zustand";
import type { Balance, PlayerStats, Round, UserInfo } from "../api/types";
import type { Envelope } from "../realtime/envelope";
import { reduce, withBalance, withMe, withStats } from "./reduce";
import { type Connection, EMPTY_TRUTH, type GlobalState, INITIAL_STATE, showing, type Truth } from "./state";

const store = create<GlobalState>()(() => INITIAL_STATE);

type ReadOnly = Pick<StoreApi<GlobalState>, "getState" | "subscribe" | "getInitialState">;

/** Read with a selector. There is no setter: gold changes only through `apply` and `hydrate`. */
export const useGlobalStore = store as unknown as UseBoundStore<ReadOnly>;

/** The truth moves on; the eye follows unless a reveal is being held. */
function commit(truth: Truth, extra: Partial<GlobalState> = {}): void {
  const state = store.getState();
  if (truth === state.truth && Object.keys(extra).length === 0) return;
  store.setState({ ...extra, truth, shown: state.holds > 0 ? state.shown : showing(truth) });
}

/** The one way in for a message, wherever it comes from. Returns whether it was news. */
export function apply(message: Envelope): boolean {
  const { session, truth } = store.getState();
  if (session === "signed-out") return false;
  const next = reduce(truth, message);
  commit(next);
  return next !== truth;
}

/** The reply of a play, as the message it is: whichever of reply and push comes first wins. */
export function applyRound(round: Round): boolean {
  return apply({ type: "round_settled", subtype: round.game, data: round, balance: round.balance });
}

export interface Snapshot {
  me?: UserInfo;
  balance?: Balance;
  stats?: PlayerStats;
}

/** One commit for everything a hydration read; nothing older than what is held gets in. */
export function hydrate(snapshot: Snapshot, now = Date.now()): void {
  const held = store.getState().truth;
  const sameMember = !snapshot.me || !held.me || held.me.id === snapshot.me.id;
  let truth = sameMember ? held : EMPTY_TRUTH;
  truth = withMe(truth, snapshot.me);
  truth = withBalance(truth, snapshot.balance);
  truth = withStats(truth, snapshot.stats);
  commit(truth, { hydratedAt: now, session: "signed-in", signedOutBecause: null });
}

export function signedIn(): void {
  store.setState({ session: "signed-in", signedOutBecause: null });
}

/** Nothing of the member stays behind. */
export function clearMember(because: string | null = null): void {
  store.setState({
    ...INITIAL_STATE,
    online: store.getState().online,
    session: "signed-out",
    signedOutBecause: because,
  });
  flushReveal();
}

export function setConnection(connection: Connection): void {
  if (store.getState().connection !== connection) store.setState({ connection });
}

export function setOnline(online: boolean): void {
  if (store.getState().online !== online) store.setState({ online });
}

// ---- Reveal: the server's truth is stored at once, this tab's eye sees it when the reel stops.

const LONGEST_HOLD_MS = 8_000;
let waiting: Array<() => void> = [];

/**
 * Freezes what this tab *shows* of gold, statistics and level while a result is being played out.
 * The truth keeps moving underneath, and other tabs are not held. Call the returned function when
 * the reel stops; calling it twice is harmless, and a hold ends by itself after `longestMs`, so that
 * an animation that dies cannot freeze a balance.
 */
export function holdReveal(longestMs = LONGEST_HOLD_MS): () => void {
  store.setState((state) => ({ holds: state.holds + 1 }));
  let held = true;
  const release = () => {
    if (!held) return;
    held = false;
    clearTimeout(timer);
    const holds = Math.max(0, store.getState().holds - 1);
    if (holds > 0) {
      store.setState({ holds });
      return;
    }
    store.setState((state) => ({ holds: 0, shown: showing(state.truth) }));
    flushReveal();
  };
  const timer = setTimeout(release, longestMs);
  return release;
}

/** Runs now, or when the reveal that is being held is released: toasts and list updates of a result. */
export function whenRevealed(work: () => void): void {
  if (store.getState().holds > 0) waiting.push(work);
  else work();
}

function flushReveal(): void {
  const due = waiting;
  waiting = [];
  for (const work of due) work();
}

/** For tests: back to before anyone signed in. */
export function resetStore(): void {
  waiting = [];
  store.setState(INITIAL_STATE, true);
}
