import { useQuery } from "@tanstack/react-query";
import { api, call } from "@/shared/api";
import { keys } from "@/shared/query";
import { useSession } from "@/shared/store";

const RECENT = 20;
const useReady = () => useSession() === "signed-in";

export function useGames() {
  return useQuery({
    queryKey: keys.games,
    queryFn: async () => (await call(api.GET("/api/games"))).items,
    enabled: useReady(),
  });
}

/** Keys of the games of the last rounds, newest first; under the history's key, which a round makes stale. */
export function usePlayed() {
  return useQuery({
    queryKey: [...keys.history(), "played"],
    queryFn: async () => {
      const page = await call(api.GET("/api/games/history", { params: { query: { limit: RECENT } } }));
      return page.items.map(({ game }) => game);
    },
    enabled: useReady(),
  });
}

const WINS = 9;
const WINS_REFRESH_MS = 30_000;

/** The latest large wins of the club. No message tells of others' rounds: they are asked for. */
export function useBigWins() {
  return useQuery({
    queryKey: [...keys.history(), "big-wins"],
    queryFn: async () =>
      (await call(api.GET("/api/games/wins", { params: { query: { limit: WINS } } }))).items,
    enabled: useReady(),
    refetchInterval: WINS_REFRESH_MS,
  });
}
