"use client";

import { useCallback, useEffect, useState } from "react";
import { sound } from "@/shared/sound";
import { hydrateFromServer, useCanPlay, useGold, useMe } from "@/shared/store";
import { PATIENT_RETRIES, useSpin } from "../play/use-spin";
import { nudged } from "../rules/bet";
import { gridAt, sameGrid } from "../rules/grid";
import { outcomeOf } from "../rules/outcome";
import type { SlotRound } from "../types";
import { useBet } from "./use-bet";
import { useGameKeys } from "./use-game-keys";
import { useNotice } from "./use-notice";
import { useReelStage } from "./use-reel-stage";
import { useSlotData } from "./use-slot-data";

const LIMITS_BEFORE_ODDS = { min: 5, max: 10_000, step: 5 };

/** A tap that meant "show me now" and came a moment late must not be the next bet. */
const LATE_TAP_MS = 220;

/** The page's state and what can be done with it; the components only show it. */
export function useSlotGame() {
  const data = useSlotData();
  const { addRound, reloadOdds, recheck } = data;
  const document = data.odds.data?.document;
  const stage = useReelStage(document);
  const gold = useGold();
  const me = useMe();
  const ready = useCanPlay() && stage.attached && me !== null;
  const limits = document?.bet ?? LIMITS_BEFORE_ODDS;
  const [bet, setBet] = useBet(limits);
  const [spins, setSpins] = useState(0);
  const [settling, setSettling] = useState(false);
  useEffect(() => {
    if (!settling) return;
    const timer = setTimeout(() => setSettling(false), LATE_TAP_MS);
    return () => clearTimeout(timer);
  }, [settling]);

  const prepare = useCallback(
    async ({ result }: SlotRound) => {
      // The strips are of an older odds version than the round: take the new ones before they stop.
      if (!document || !sameGrid(gridAt(document, result.stops), result.grid)) await reloadOdds();
    },
    [document, reloadOdds],
  );
  const onShown = useCallback(
    (round: SlotRound) => {
      setSettling(true);
      addRound(round);
      const { tier, celebrated } = outcomeOf(round, []);
      if (celebrated) sound.play(tier === "win" ? "win" : "bigwin");
    },
    [addRound],
  );
  const onRefused = useCallback(
    (code: string) => {
      if (code === "INSUFFICIENT_GOLD") void hydrateFromServer().catch(() => undefined);
      if (code === "GAME_DISABLED") void recheck();
    },
    [recheck],
  );
  const { state, spin, skip, dismiss } = useSpin({
    reels: stage.reels,
    userId: stage.attached ? (me?.id ?? null) : null,
    prepare,
    onShown,
    onRefused,
  });

  const idle = state.phase === "idle";
  const shownNotice = useNotice({ enabled: data.enabled, gold, bet, limits, refusal: state.refusal });
  const notice = idle ? shownNotice : null;
  const stalled = state.retries >= PATIENT_RETRIES;
  const enabled = ready && !stalled && (notice === null || notice.passing === true);

  const press = useCallback(() => {
    if (!enabled || settling) return;
    if (!idle) return skip();
    setSpins((n) => n + 1);
    spin(bet);
  }, [enabled, settling, idle, spin, bet, skip]);

  const chooseBet = useCallback(
    (next: number) => {
      dismiss();
      setBet(next);
    },
    [dismiss, setBet],
  );
  useGameKeys({
    onSpace: press,
    onStep: (direction) => {
      if (idle && ready) chooseBet(nudged(limits, bet, direction));
    },
  });

  const round = idle ? state.round : null;
  const outcome = round && document ? outcomeOf(round, document.lines) : null;
  return {
    data,
    document,
    stage,
    limits,
    gold,
    bet,
    chooseBet,
    dismiss,
    state,
    spins,
    notice,
    ready,
    enabled,
    settling,
    press,
    round,
    outcome,
  };
}

export type SlotGame = ReturnType<typeof useSlotGame>;
