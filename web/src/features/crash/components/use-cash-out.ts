"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { idempotencyKey } from "@/shared/api";
import { pauseUntil } from "@/shared/play/pause";
import { attemptOf, type Refusal, settle } from "@/shared/play/settle";
import { receiveRound } from "@/shared/realtime";
import { type CrashRound, cashOut } from "../api";

/** The way out of a round: asked once, with one key, until there is an answer. */
export function useCashOut(onRefused: (refusal: Refusal) => void) {
  const [asking, setAsking] = useState<string | null>(null);
  const busy = useRef(false);
  const refused = useRef(onRefused);
  refused.current = onRefused;
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);

  const leave = useCallback(async ({ round_id: roundId }: CrashRound) => {
    if (busy.current) return;
    const { signal } = leaving.current;
    busy.current = true;
    setAsking(roundId);
    const intent = { key: idempotencyKey(), ask: { roundId }, userId: 0, createdAt: Date.now() };
    const answer = await settle<{ roundId: string }, CrashRound>(intent, {
      attempt: ({ key }) => attemptOf(cashOut(roundId, key)),
      pause: (ms) => pauseUntil(ms, signal),
      onRetry: () => undefined,
      signal,
      random: Math.random,
    });
    busy.current = false;
    if (!answer) return;
    setAsking(null);
    if (answer.kind === "settled") receiveRound(answer.round);
    else refused.current(answer.refusal);
  }, []);
  return { asking, leave };
}
