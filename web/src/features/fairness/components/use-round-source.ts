"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { fetchRoundDetail } from "@/shared/api";
import { keys } from "@/shared/query";
import { useSession } from "@/shared/store";
import { fetchRecent } from "../api";
import { recordText, type Verification } from "./use-verification";

/** Where the record under test comes from: `?round=`, else the member's last round, else the example. */
export function useRoundSource({ load, text }: Pick<Verification, "load" | "text">) {
  const session = useSession();
  const signedIn = session === "signed-in";
  const asked = useSearchParams().get("round");
  const recent = useQuery({
    queryKey: [...keys.history(), "recent"],
    queryFn: fetchRecent,
    enabled: signedIn,
  });
  const [latest, setLatest] = useState<string | null>(null);
  const roundId = asked ?? latest;
  const round = useQuery({
    queryKey: keys.round(roundId ?? ""),
    queryFn: () => fetchRoundDetail(roundId ?? ""),
    enabled: signedIn && roundId !== null,
    staleTime: 0,
  });

  const record = round.data;
  useEffect(() => {
    if (record) load(recordText(record));
  }, [record, load]);

  const loadSample = useCallback(async () => {
    load(recordText((await import("../sample-round.json")).default));
  }, [load]);

  // Nobody should meet an empty page.
  const rounds = recent.data;
  const nothingYet = (asked === null || !signedIn) && latest === null && text === "";
  useEffect(() => {
    if (!nothingYet || session === "unknown" || (signedIn && rounds === undefined)) return;
    const [last] = rounds ?? [];
    if (last) setLatest(last.round_id);
    else void loadSample();
  }, [nothingYet, session, signedIn, rounds, loadSample]);

  const loading = session === "unknown" || (signedIn && roundId !== null && round.isPending);
  return { signedIn, rounds, round, loading, loadSample };
}
