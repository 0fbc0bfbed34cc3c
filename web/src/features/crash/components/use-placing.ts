"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Refusal } from "@/shared/play/settle";
import { PATIENT_RETRIES, usePlay } from "@/shared/play/use-play";
import { hydrateFromServer } from "@/shared/store";
import { type CrashAsk, type CrashRound, placeBet } from "../api";
import type { Table } from "../rules/table";
import { useCashOut } from "./use-cash-out";

/** A bet moves nothing: the curve waits for the whole club. */
const STAGE = { start: () => {}, land: async () => {}, skip: () => {}, abandon: () => {} };

/** Said once, until the next round: a bet, or a way out, that came too late. */
export type Late = { is: "bet" } | { is: "out"; at: string };

interface PlacingDeps {
  table: Table | null;
  userId: number | null;
  askAgain: () => void;
  recheck: () => void;
}

/** Into a round and out of it, and what is said when either comes too late or is refused. */
export function usePlacing({ table, userId, askAgain, recheck }: PlacingDeps) {
  const [late, setLate] = useState<Late | null>(null);
  const [outRefusal, setOutRefusal] = useState<Refusal | null>(null);
  /** The link of the round a bet was meant for; null when any round would do. */
  const meantFor = useRef<string | null>(null);

  const { state, play, dismiss } = usePlay<CrashAsk, CrashRound>({
    game: "crash",
    post: placeBet,
    stage: STAGE,
    userId: table ? userId : null,
    onShown: ({ fairness }) => {
      const { current: meant } = meantFor;
      meantFor.current = null;
      if (meant !== null && fairness.server_seed_hash !== meant) setLate({ is: "bet" });
    },
    onRefused: (code) => {
      if (code === "INSUFFICIENT_GOLD") void hydrateFromServer().catch(() => undefined);
      if (code === "GAME_DISABLED") recheck();
      if (code === "ALREADY_IN_ROUND") askAgain();
    },
  });

  const { asking, leave } = useCashOut((refusal) => {
    const at = refusal.details.bust_multiplier;
    if (refusal.code === "CASHOUT_TOO_LATE" && typeof at === "string") setLate({ is: "out", at });
    else if (refusal.code !== "ROUND_SETTLED") setOutRefusal(refusal);
    askAgain();
  });

  const number = table?.round.number;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is what makes it old
  useEffect(() => {
    setLate(null);
    setOutRefusal(null);
  }, [number]);

  const clear = useCallback(() => {
    dismiss();
    setOutRefusal(null);
  }, [dismiss]);

  const bet = (ask: CrashAsk) => {
    clear();
    meantFor.current = table?.round.phase === "BETTING" ? table.round.previous_link : null;
    play(ask);
  };
  return {
    bet,
    leave,
    /** The stake that is on its way out. */
    asking,
    isPlacing: state.phase !== "idle",
    isStalled: state.retries >= PATIENT_RETRIES,
    refusal: outRefusal ?? state.refusal,
    late,
    dismiss: clear,
  };
}
