import type { Round } from "../api/types";
import { keys, queryClient } from "../query";
import { expectStats, hydrateFromServer } from "../store/hydrate";
import { apply, useGlobalStore, whenRevealed } from "../store/store";
import { announceLevel } from "../ui/announce";
import type { Envelope, MessageType } from "./envelope";
import { tellTabs } from "./tabs";

/** What missions and rewards do with a message comes with the stream, after the first paint. */
let followRewards: (message: Envelope) => void = () => {};
export function followWith(follow: (message: Envelope) => void): void {
  followRewards = follow;
}

const follow = (message: Envelope) => whenRevealed(() => followRewards(message));

/** What a message makes stale beyond the store. Lists wait for the reveal, or they would tell the result. */
const CONSEQUENCES: Partial<Record<MessageType, (message: Envelope) => void>> = {
  round_settled: () => {
    expectStats();
    whenRevealed(() => {
      void queryClient.invalidateQueries({ queryKey: keys.history() });
      void queryClient.invalidateQueries({ queryKey: ["game-stats"] });
      void queryClient.invalidateQueries({ queryKey: keys.profile });
      void queryClient.invalidateQueries({ queryKey: keys.ledger });
    });
  },
  level_up: (message) => {
    if (message.type === "level_up") whenRevealed(() => announceLevel(message.data.level));
    follow(message);
  },
  mission_completed: follow,
  reward_granted: follow,
  achievement_unlocked: follow,
  resync: () => void hydrateFromServer().catch(() => undefined),
};

/** Messages that say nothing new are dropped here: a repeated one has no consequence either. */
function isNews(message: Envelope): boolean {
  const changed = apply(message);
  return changed || message.type === "resync";
}

type Listener = (message: Envelope) => void;
const listeners = new Set<Listener>();

/** Hears every message as it comes, also those the store has no place for. The returned function ends it. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(message: Envelope): void {
  for (const hear of listeners) hear(message);
}

/** The one door for messages of the stream. */
export function receive(message: Envelope): void {
  tell(message);
  // It moves nothing in the store, and every tab hears it on its own line.
  if (message.type === "mission_progress") follow(message);
  if (!isNews(message)) return;
  CONSEQUENCES[message.type]?.(message);
  share(message);
}

/** The same door for the reply of a play: its push, when it comes, is then old news. */
export function receiveRound(round: Round): void {
  receive({ type: "round_settled", subtype: round.game, data: round, balance: round.balance });
}

/** A message another tab of the same member already had. */
export function receiveFromTab(userId: number, message: Envelope): void {
  if (useGlobalStore.getState().truth.me?.id !== userId) return;
  tell(message);
  if (isNews(message)) CONSEQUENCES[message.type]?.(message);
}

function share(message: Envelope): void {
  const me = useGlobalStore.getState().truth.me;
  if (me && message.type !== "resync") tellTabs({ kind: "message", userId: me.id, envelope: message });
}
