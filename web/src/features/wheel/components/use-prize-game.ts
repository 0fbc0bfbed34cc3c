"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { tierOf } from "@/shared/play/tier";
import { useGame } from "@/shared/play/use-game";
import { useGameData } from "@/shared/play/use-game-data";
import { useGameKeys } from "@/shared/play/use-game-keys";
import { useTurningStage } from "@/shared/play/use-turning-stage";
import { sound } from "@/shared/sound";
import {
  type PrizeAsk,
  type PrizeDocument,
  type PrizeRound,
  type PrizeState,
  playPrize,
  STATE_KEY,
  usePrizeState,
} from "../api";
import { isWon } from "../rules/prize";

const PACE = {
  normal: { durationMs: 4100, shortestMs: 3200 },
  fast: { durationMs: 1500, shortestMs: 1100 },
};
const segmentOf = ({ result }: PrizeRound) => result.segment_index;
const used = (day: PrizeState | undefined) => day && { ...day, free_available: false };

/** The page's state and what can be done with it; the components only show it. */
export function usePrizeGame() {
  const data = useGameData<PrizeDocument, PrizeRound>("prize_roulette");
  const day = usePrizeState();
  const client = useQueryClient();
  const document = data.odds.data?.document;
  const wheel = useTurningStage<PrizeAsk, PrizeRound>({
    pace: PACE,
    last: data.last.data?.[0]?.result.segment_index,
    placeOf: segmentOf,
  });
  const { stage, attached, onAttached, place: segment } = wheel;

  // The free spin comes first; one for the price only once it is used.
  const free = day.data?.free_available;
  const price = day.data?.paid_price ?? 0;
  const reread = () => void client.invalidateQueries({ queryKey: STATE_KEY });
  const game = useGame({
    game: "prize_roulette",
    data,
    post: playPrize,
    stage,
    staged: attached && document !== undefined && day.data !== undefined,
    ask: useMemo(() => (free === undefined ? null : { free }), [free]),
    price: free ? 0 : price,
    onShown: (round) => {
      // Used up as soon as it is seen: whoever presses again at once means the one for the price.
      if (round.result.free) client.setQueryData<PrizeState>(STATE_KEY, used);
      reread();
      if (!isWon(round)) return;
      sound.play(tierOf({ ...round, bet_amount: price }) === "big" ? "bigwin" : "win");
    },
    // Another device was faster: what this one believed of the day is wrong.
    onRefused: reread,
  });
  useGameKeys({ onSpace: game.press });
  const recheck = () => {
    reread();
    void data.recheck();
  };
  return { ...game, data, day, document, free, price, onAttached, segment, recheck };
}

export type PrizeGame = ReturnType<typeof usePrizeGame>;
