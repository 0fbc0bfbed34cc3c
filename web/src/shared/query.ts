import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api/errors";

const TRANSIENT = new Set(["NETWORK", "TIMEOUT", "SERVICE_UNAVAILABLE"]);

/** Lists and details of the server. What several pages show at once (gold, statistics) is in the store. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && error instanceof ApiError && TRANSIENT.has(error.code),
    },
  },
});

/** Every key in one place, so that a message knows what it makes stale. */
export const keys = {
  games: ["games"] as const,
  odds: (game: string) => ["odds", game] as const,
  history: (filter?: { game?: string; date?: string }) =>
    filter ? (["history", filter] as const) : (["history"] as const),
  round: (roundId: string) => ["round", roundId] as const,
  replay: (roundId: string) => ["round", roundId, "replay"] as const,
  gameStats: (game: string) => ["game-stats", game] as const,
  limits: ["limits"] as const,
  streak: ["streak"] as const,
  missions: ["missions"] as const,
  achievements: ["achievements"] as const,
  mailbox: ["mailbox"] as const,
  inventory: ["inventory"] as const,
  rewards: ["rewards"] as const,
  profile: ["profile"] as const,
  ledger: ["ledger"] as const,
  sessions: ["sessions"] as const,
  fairness: ["fairness"] as const,
};
