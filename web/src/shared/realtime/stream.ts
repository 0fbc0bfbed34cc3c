import { api, call } from "../api/client";
import { follow, isBehind, refreshRewards } from "../rewards/follow";
import { hydrateFromServer } from "../store/hydrate";
import { setConnection, useGlobalStore } from "../store/store";
import { RealtimeConnection } from "./connection";
import type { HelloData } from "./envelope";
import { openEventSource, openSocket } from "./line";
import { followWith, receive } from "./receive";

/** Replayed messages come right after `hello`; what is still behind then is fetched. */
const REPLAY_GRACE_MS = 400;

function catchUp(hello: HelloData): void {
  const behind = () => hello.balance_version > (useGlobalStore.getState().truth.balance?.version ?? -1);
  if (isBehind(hello.progress_version)) refreshRewards();
  if (!behind()) return;
  setTimeout(() => {
    if (behind()) void hydrateFromServer().catch(() => undefined);
  }, REPLAY_GRACE_MS);
}

export function createRealtime(onSessionClosed: (explicit: boolean) => void): RealtimeConnection {
  followWith(follow);
  return new RealtimeConnection({
    ticket: async () => (await call(api.POST("/api/realtime/ticket"))).ticket,
    lastId: () => {
      const { truth } = useGlobalStore.getState();
      return Math.max(truth.lastId, truth.balance?.version ?? 0);
    },
    openSocket,
    openFallback: openEventSource,
    onHello: catchUp,
    onMessage: (message) => {
      if (message.type === "session_revoked") onSessionClosed(true);
      else receive(message);
    },
    onSessionClosed: () => onSessionClosed(false),
    onState: setConnection,
    isOnline: () => navigator.onLine,
    isVisible: () => document.visibilityState === "visible",
    now: () => Date.now(),
  });
}
