import { useQuery } from "@tanstack/react-query";
import { api, call, type Leaderboard } from "@/shared/api";
import { keys } from "@/shared/query";
import { useSession } from "@/shared/store";

export type { Leaderboard };
export type Place = Leaderboard["items"][number];

export const METRICS = ["multiplier", "xp", "best_win"] as const;
export type Metric = (typeof METRICS)[number];
export const PERIODS = ["week", "last_week"] as const;
export type Period = (typeof PERIODS)[number];

const REFRESH_MS = 60_000;

/** Under the history's key: a round of one's own makes it stale. Those of others are asked for. */
export const useLeaderboard = (metric: Metric, period: Period) =>
  useQuery({
    queryKey: [...keys.history(), "ranking", metric, period],
    queryFn: () => call(api.GET("/api/games/leaderboard", { params: { query: { metric, period } } })),
    enabled: useSession() === "signed-in",
    refetchInterval: REFRESH_MS,
  });
