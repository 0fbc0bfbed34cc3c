import { useQuery } from "@tanstack/react-query";
import { api, call, fetchSlotOdds } from "@/shared/api";
import { keys } from "@/shared/query";
import { useSession } from "@/shared/store";

const RECENT = 8;
const useReady = () => useSession() === "signed-in";

export function useGames() {
  return useQuery({
    queryKey: keys.games,
    queryFn: async () => (await call(api.GET("/api/games"))).items,
    enabled: useReady(),
    staleTime: 5 * 60_000,
  });
}

export function useSlotOdds() {
  return useQuery({
    queryKey: keys.odds("slot"),
    queryFn: fetchSlotOdds,
    enabled: useReady(),
    staleTime: 5 * 60_000,
  });
}

/** Kept under the history's key: a settled round makes it stale with the rest. */
export function useRecentRounds() {
  return useQuery({
    queryKey: [...keys.history(), "recent"],
    queryFn: async () =>
      (await call(api.GET("/api/games/history", { params: { query: { limit: RECENT } } }))).items,
    enabled: useReady(),
  });
}

export function useSeal() {
  return useQuery({
    queryKey: keys.fairness,
    queryFn: () => call(api.GET("/api/fairness")),
    enabled: useReady(),
    staleTime: 0,
  });
}
