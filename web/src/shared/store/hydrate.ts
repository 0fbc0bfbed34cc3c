import { api, call } from "../api/client";
import { hydrate, useGlobalStore } from "./store";

/** Reads who, how much and how often in parallel, and commits them at once. */
export async function hydrateFromServer(): Promise<void> {
  const [me, balance, stats] = await Promise.all([
    call(api.GET("/api/auth/me")),
    call(api.GET("/api/users/balance")),
    call(api.GET("/api/games/stats/me")),
  ]);
  hydrate({ me, balance, stats: stats.stats });
}

export async function refreshStats(): Promise<void> {
  const { stats } = await call(api.GET("/api/games/stats/me"));
  hydrate({ stats });
}

export async function refreshMe(): Promise<void> {
  hydrate({ me: await call(api.GET("/api/auth/me")) });
}

const STATS_GRACE_MS = 1_500;

/**
 * After a round the stream brings new statistics within a moment. If it does not (a socket that is
 * down, a relay that is late), ask once, so that the counters never stay behind the balance.
 */
export function expectStats(afterMs = STATS_GRACE_MS): void {
  const before = useGlobalStore.getState().truth.stats;
  setTimeout(() => {
    const { session, truth } = useGlobalStore.getState();
    if (session === "signed-in" && truth.stats === before) void refreshStats().catch(() => undefined);
  }, afterMs);
}
