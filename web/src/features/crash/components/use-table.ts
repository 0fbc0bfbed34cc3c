"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { listen } from "@/shared/realtime";
import { useConnection, useSession } from "@/shared/store";
import { type CrashCurrent, type CrashRound, fetchCurrent, fetchPast } from "../api";
import { ServerClock } from "../rules/clock";
import { type Table, tableReducer } from "../rules/table";

const CURRENT = ["crash", "current"] as const;
const PAST = ["crash", "past"] as const;

/** The shared round as the server tells it: once when the page comes, then message by message. */
export function useTable() {
  const [table, dispatch] = useReducer(tableReducer, null);
  const [clock] = useState(() => new ServerClock());
  const client = useQueryClient();
  const enabled = useSession() === "signed-in";
  const current = useQuery({
    queryKey: CURRENT,
    queryFn: async () => heard(await fetchCurrent(), clock),
    enabled,
    // What an earlier visit saw is over.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const past = useQuery({ queryKey: PAST, queryFn: fetchPast, enabled, staleTime: 0 });
  const { data, refetch } = current;
  useEffect(() => {
    if (data) dispatch({ type: "current", data });
  }, [data]);

  const latest = useRef<Table | null>(null);
  latest.current = table;
  useEffect(
    () =>
      listen((message) => {
        if (message.type === "crash_phase") {
          clock.hear(Date.parse(message.data.round.server_time), performance.now());
          dispatch({ type: "phase", data: message.data });
          if (message.data.round.phase === "BUSTED") void client.invalidateQueries({ queryKey: PAST });
        }
        if (message.type === "crash_tick") {
          const { round, elapsed_ms: elapsed } = message.data;
          const startsAt = latest.current?.round.number === round && latest.current.round.starts_at;
          if (startsAt && elapsed !== null) clock.hear(Date.parse(startsAt) + elapsed, performance.now());
          dispatch({ type: "tick", data: message.data });
        }
        if (message.type === "round_settled" && message.data.game === "crash") {
          dispatch({ type: "stake", round: message.data as unknown as CrashRound });
        }
      }),
    [clock, client],
  );

  const ask = useCallback(() => void refetch(), [refetch]);
  useAskAgain(table, ask);
  return { table, clock, past: past.data, error: current.error, ask };
}

function heard(data: CrashCurrent, clock: ServerClock): CrashCurrent {
  clock.hear(Date.parse(data.round.server_time), performance.now());
  return data;
}

/** A line that was lost may have swallowed a phase; so may a message that speaks of what was never told. */
function useAskAgain(table: Table | null, ask: () => void): void {
  const connection = useConnection();
  const wasLost = useRef(false);
  useEffect(() => {
    if (connection === "lost") wasLost.current = true;
    else if (wasLost.current && (connection === "live" || connection === "fallback")) {
      wasLost.current = false;
      ask();
    }
  }, [connection, ask]);
  const isBehind = table?.behind === true;
  useEffect(() => {
    if (isBehind) ask();
  }, [isBehind, ask]);
}
