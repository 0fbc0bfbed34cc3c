"use client";

import { useCallback, useMemo } from "react";
import { nudged } from "@/shared/play/bet";
import { useGame } from "@/shared/play/use-game";
import { useGameData } from "@/shared/play/use-game-data";
import { useGameKeys } from "@/shared/play/use-game-keys";
import { useStake } from "@/shared/play/use-stake";
import { gridAt, sameGrid } from "@/shared/reels/grid";
import { sound } from "@/shared/sound";
import { type NeonAsk, type NeonDocument, type NeonRound, playNeon } from "../api";
import { isWon, paidIn, roundTier } from "../rules/round";
import { useNeonStage } from "./use-neon-stage";

const LIMITS_BEFORE_ODDS = { min: 10, max: 10_000, step: 10 };

/** The page's state and what can be done with it; the components only show it. */
export function useNeonGame() {
  const data = useGameData<NeonDocument, NeonRound>("slot_enhanced");
  const { reloadOdds } = data;
  const document = data.odds.data?.document;
  const { stage, ...reels } = useNeonStage(document);
  const limits = document?.bet ?? LIMITS_BEFORE_ODDS;
  const [bet, setBet] = useStake("slot_enhanced", limits);

  const prepare = useCallback(
    async ({ result }: NeonRound) => {
      // The strips are of an older odds version than the round: take the new ones before they stop.
      if (!document || !sameGrid(gridAt(document, result.stops), result.grid)) await reloadOdds();
    },
    [document, reloadOdds],
  );
  const game = useGame<NeonDocument, NeonAsk, NeonRound>({
    game: "slot_enhanced",
    data,
    post: playNeon,
    stage,
    staged: reels.attached,
    ask: useMemo(() => ({ bet_amount: bet }), [bet]),
    price: bet,
    limits,
    prepare,
    onShown: (round) => {
      const tier = roundTier(round);
      if (isWon(tier)) sound.play(tier === "win" ? "win" : "bigwin");
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

  const tier = round ? roundTier(round) : null;
  // A free spin stakes nothing: what it pays is a win. A round that gives back less than it took is none.
  const lit = reels.feature !== null || (tier !== null && isWon(tier));
  const shown = round || reels.feature ? reels.step : null;
  const paid = shown && document ? paidIn(shown, document, !lit) : null;
  return { ...game, data, document, reels, limits, bet, chooseBet, tier, paid };
}

export type NeonGame = ReturnType<typeof useNeonGame>;
