"use client";

import { useCallback, useMemo } from "react";
import { nudged } from "@/shared/play/bet";
import { useGame } from "@/shared/play/use-game";
import { useGameData } from "@/shared/play/use-game-data";
import { useGameKeys } from "@/shared/play/use-game-keys";
import type { Stage } from "@/shared/play/use-play";
import { useStake } from "@/shared/play/use-stake";
import { gridAt, sameGrid } from "@/shared/reels/grid";
import { useReelStage } from "@/shared/reels/use-reel-stage";
import { sound } from "@/shared/sound";
import { playSlot, type SlotAsk, type SlotDocument, type SlotRound } from "../api";
import { outcomeOf } from "../rules/outcome";
import { FIRST_STOPS } from "../rules/window";

const LIMITS_BEFORE_ODDS = { min: 5, max: 10_000, step: 5 };

/** The page's state and what can be done with it; the components only show it. */
export function useSlotGame() {
  const data = useGameData<SlotDocument, SlotRound>("slot");
  const { reloadOdds } = data;
  const document = data.odds.data?.document;
  const reels = useReelStage(document, FIRST_STOPS);
  const limits = document?.bet ?? LIMITS_BEFORE_ODDS;
  const [bet, setBet] = useStake("slot", limits);

  const stage: Stage<SlotAsk, SlotRound> = useMemo(
    () => ({ ...reels.reels, land: ({ result }) => reels.reels.land(result.stops) }),
    [reels.reels],
  );
  const prepare = useCallback(
    async ({ result }: SlotRound) => {
      // The strips are of an older odds version than the round: take the new ones before they stop.
      if (!document || !sameGrid(gridAt(document, result.stops), result.grid)) await reloadOdds();
    },
    [document, reloadOdds],
  );
  const game = useGame({
    game: "slot",
    data,
    post: playSlot,
    stage,
    staged: reels.attached,
    ask: useMemo(() => ({ bet_amount: bet }), [bet]),
    price: bet,
    limits,
    prepare,
    onShown: (round) => {
      const { tier, celebrated } = outcomeOf(round, []);
      if (celebrated) sound.play(tier === "win" ? "win" : "bigwin");
    },
  });
  const { idle, ready, dismiss, press, round } = game;

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

  const outcome = round && document ? outcomeOf(round, document.lines) : null;
  return { ...game, data, document, reels, limits, bet, chooseBet, outcome };
}

export type SlotGame = ReturnType<typeof useSlotGame>;
