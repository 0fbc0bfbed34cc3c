"use client";

import { useCallback, useMemo, useState } from "react";
import { nudged } from "@/shared/play/bet";
import { isCelebrated, tierOf } from "@/shared/play/tier";
import { useGame } from "@/shared/play/use-game";
import { useGameData } from "@/shared/play/use-game-data";
import { useGameKeys } from "@/shared/play/use-game-keys";
import { useStake } from "@/shared/play/use-stake";
import { sound } from "@/shared/sound";
import { type Hand, playRps, type RpsDocument, type RpsRound } from "../api";
import { HANDS, streakOf } from "../rules";
import { useDuelStage } from "./use-duel-stage";

const LIMITS_BEFORE_ODDS = { min: 10, max: 10_000, step: 10 };

/** The page's state and what can be done with it; the components only show it. */
export function useRpsGame() {
  const data = useGameData<RpsDocument, RpsRound>("rps");
  const document = data.odds.data?.document;
  const { stage, pose } = useDuelStage();
  const limits = document?.bet ?? LIMITS_BEFORE_ODDS;
  const [bet, setBet] = useStake("rps", limits);
  const [choice, setChoice] = useState<Hand>("rock");

  const game = useGame({
    game: "rps",
    data,
    post: playRps,
    stage,
    staged: document !== undefined,
    ask: useMemo(() => ({ bet_amount: bet, choice }), [bet, choice]),
    price: bet,
    limits,
    onShown: (round) => {
      if (isCelebrated(tierOf(round))) sound.play("win");
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
  const choose = useCallback(
    (hand: Hand) => {
      if (!idle) return;
      setChoice(hand);
      sound.play("click");
    },
    [idle],
  );
  useGameKeys({
    onSpace: press,
    onStep: (direction) => {
      if (idle && ready) chooseBet(nudged(limits, bet, direction));
    },
    others: Object.fromEntries(HANDS.map((hand, i) => [String(i + 1), () => choose(hand)])),
  });

  const streak = round ? streakOf(data.last.data ?? []) : 0;
  return { ...game, data, document, pose, limits, bet, chooseBet, choice, choose, streak, round };
}

export type RpsGame = ReturnType<typeof useRpsGame>;
