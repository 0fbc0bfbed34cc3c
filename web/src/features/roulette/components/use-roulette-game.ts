"use client";

import { useCallback, useMemo, useState } from "react";
import { isCelebrated, tierOf } from "@/shared/play/tier";
import { useGame } from "@/shared/play/use-game";
import { useGameData } from "@/shared/play/use-game-data";
import { useGameKeys } from "@/shared/play/use-game-keys";
import { useTurningStage } from "@/shared/play/use-turning-stage";
import { sound } from "@/shared/sound";
import { useGold } from "@/shared/store";
import {
  type Bet,
  playRoulette,
  type RouletteAsk,
  type RouletteDocument,
  type RouletteRound,
  type SettledBet,
  type TableLimits,
} from "../api";
import { type InsideKind, type Spot, totalOf } from "../rules/spots";
import { useSlip } from "./use-slip";

export const CHIPS = [10, 50, 100, 500, 1_000, 5_000] as const;

const LIMITS_BEFORE_ODDS: TableLimits = { min: 10, max: 10_000, step: 10, max_total: 50_000, max_bets: 30 };

const PACE = {
  normal: { durationMs: 5200, shortestMs: 3400 },
  fast: { durationMs: 1700, shortestMs: 1100 },
};
const pocketOf = ({ result }: RouletteRound) => result.pocket;

const plain = ({ kind, selection, amount }: SettledBet): Bet => ({ kind, selection, amount });

/** The page's state and what can be done with it; the components only show it. */
export function useRouletteGame() {
  const data = useGameData<RouletteDocument, RouletteRound>("roulette");
  const document = data.odds.data?.document;
  const limits = document?.bet ?? LIMITS_BEFORE_ODDS;
  const slip = useSlip(limits, useGold() ?? 0);
  const [chip, setChip] = useState<number>(100);
  const [kind, setKind] = useState<InsideKind>("straight");
  const [looked, look] = useState<Spot | null>(null);
  const wheel = useTurningStage<RouletteAsk, RouletteRound>({
    pace: PACE,
    last: data.last.data?.[0]?.result.pocket,
    placeOf: pocketOf,
  });
  const { stage, attached, onAttached, place: pocket } = wheel;
  /** Nothing has been played on it yet. */
  const bare = !wheel.turning && pocket === null;

  // With an empty table the key repeats what was played last.
  const next = slip.bets.length > 0 ? slip.bets : slip.last;
  const game = useGame({
    game: "roulette",
    data,
    post: playRoulette,
    stage,
    staged: attached && document !== undefined,
    ask: useMemo(() => (next.length > 0 ? { bets: next } : null), [next]),
    price: totalOf(next),
    onShown: (round) => {
      slip.settled(round.result.bets.map(plain));
      const tier = tierOf(round);
      if (isCelebrated(tier)) sound.play(tier === "big" ? "bigwin" : "win");
    },
  });
  const { state, idle, ready, round, dismiss } = game;

  const chooseChip = useCallback((value: number) => {
    setChip(value);
    sound.play("click");
  }, []);
  const put = useCallback(
    (spot: Spot) => {
      if (!idle || !ready) return;
      dismiss();
      slip.put(spot, chip);
    },
    [idle, ready, dismiss, slip, chip],
  );
  useGameKeys({
    onSpace: game.press,
    others: Object.fromEntries(CHIPS.map((value, i) => [String(i + 1), () => chooseChip(value)])),
  });

  // What lies on the table: what is being played, what was just settled, or what is put for the next spin.
  const settled = slip.bets.length === 0 ? (round?.result.bets ?? null) : null;
  const onTable: Bet[] = state.phase === "idle" ? (settled ?? slip.bets) : (state.ask?.bets ?? []);
  return {
    ...game,
    data,
    document,
    limits,
    slip,
    next,
    chip,
    chooseChip,
    kind,
    setKind,
    looked,
    look,
    put,
    settled,
    onTable,
    onAttached,
    pocket,
    bare,
  };
}

export type RouletteGame = ReturnType<typeof useRouletteGame>;
