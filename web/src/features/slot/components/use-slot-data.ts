"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { keys } from "@/shared/query";
import { useSession } from "@/shared/store";
import { fetchFairness, fetchGames, fetchLast, fetchOdds, fetchStats, LAST_ROUNDS } from "../api";
import type { SlotRound } from "../types";

// Under the history's key, so that whatever makes the history stale makes this stale too.
const LAST = [...keys.history(), "last", "slot"] as const;

/** Everything the slot page reads, and how a new round changes it. */
export function useSlotData() {
  const enabled = useSession() === "signed-in";
  const client = useQueryClient();
  const odds = useQuery({ queryKey: keys.odds("slot"), queryFn: fetchOdds, enabled, staleTime: 300_000 });
  const games = useQuery({ queryKey: keys.games, queryFn: fetchGames, enabled });
  const last = useQuery({ queryKey: LAST, queryFn: fetchLast, enabled });
  const stats = useQuery({ queryKey: keys.gameStats("slot"), queryFn: fetchStats, enabled });
  const fairness = useQuery({ queryKey: keys.fairness, queryFn: fetchFairness, enabled });

  const addRound = useCallback(
    (round: SlotRound) =>
      client.setQueryData<SlotRound[]>(LAST, (held = []) =>
        [round, ...held.filter(({ round_id }) => round_id !== round.round_id)].slice(0, LAST_ROUNDS),
      ),
    [client],
  );
  const reloadOdds = useCallback(
    () => client.fetchQuery({ queryKey: keys.odds("slot"), queryFn: fetchOdds, staleTime: 0 }),
    [client],
  );

  const recheck = useCallback(() => client.invalidateQueries({ queryKey: keys.games }), [client]);

  const game = games.data?.find(({ key }) => key === "slot");
  return useMemo(
    () => ({ odds, last, stats, fairness, enabled: game?.enabled ?? true, addRound, reloadOdds, recheck }),
    [odds, last, stats, fairness, game, addRound, reloadOdds, recheck],
  );
}

export type SlotData = ReturnType<typeof useSlotData>;
