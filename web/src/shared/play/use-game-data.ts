"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { api, call, fetchOdds, type Round } from "../api";
import { keys } from "../query";
import { useSession } from "../store";

export const LAST_ROUNDS = 10;

// Under the lobby's key, so in its shape: the list itself.
const fetchGames = async () => (await call(api.GET("/api/games"))).items;
const fetchFairness = () => call(api.GET("/api/fairness"));
const fetchStats = (game: string) => call(api.GET("/api/games/stats/{game}", { params: { path: { game } } }));

async function fetchLast(game: string): Promise<Round[]> {
  const query = { game, limit: LAST_ROUNDS };
  return (await call(api.GET("/api/games/history", { params: { query } }))).items;
}

/** Everything the page of a game reads, and how a new round changes it. */
export function useGameData<Document, R extends Round>(key: string) {
  const enabled = useSession() === "signed-in";
  const client = useQueryClient();
  const odds = useQuery({
    queryKey: keys.odds(key),
    queryFn: () => fetchOdds<Document>(key),
    enabled,
    staleTime: 300_000,
  });
  const games = useQuery({ queryKey: keys.games, queryFn: fetchGames, enabled });
  // Under the history's key, so that whatever makes the history stale makes this stale too.
  const lastKey = useMemo(() => [...keys.history(), "last", key], [key]);
  const last = useQuery({
    queryKey: lastKey,
    queryFn: async () => (await fetchLast(key)) as unknown as R[],
    enabled,
  });
  const stats = useQuery({ queryKey: keys.gameStats(key), queryFn: () => fetchStats(key), enabled });
  const fairness = useQuery({ queryKey: keys.fairness, queryFn: fetchFairness, enabled });

  const addRound = useCallback(
    (round: R) =>
      client.setQueryData<R[]>(lastKey, (held = []) =>
        [round, ...held.filter(({ round_id }) => round_id !== round.round_id)].slice(0, LAST_ROUNDS),
      ),
    [client, lastKey],
  );
  const reloadOdds = useCallback(
    () =>
      client.fetchQuery({
        queryKey: keys.odds(key),
        queryFn: () => fetchOdds<Document>(key),
        staleTime: 0,
      }),
    [client, key],
  );
  const recheck = useCallback(() => client.invalidateQueries({ queryKey: keys.games }), [client]);

  const info = games.data?.find((game) => game.key === key);
  return useMemo(
    () => ({
      odds,
      last,
      stats,
      fairness,
      info,
      enabled: info?.enabled ?? true,
      addRound,
      reloadOdds,
      recheck,
    }),
    [odds, last, stats, fairness, info, addRound, reloadOdds, recheck],
  );
}

export type GameData<Document, R extends Round> = ReturnType<typeof useGameData<Document, R>>;
