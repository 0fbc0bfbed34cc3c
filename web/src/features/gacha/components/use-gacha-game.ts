"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useGame } from "@/shared/play/use-game";
import { useGameData } from "@/shared/play/use-game-data";
import { useGameKeys } from "@/shared/play/use-game-keys";
import { sound } from "@/shared/sound";
import { useGold } from "@/shared/store";
import { type GachaAsk, type GachaDocument, type GachaRound, playGacha, STATE_KEY, useVaults } from "../api";
import { bestOf } from "../rarity";
import { useRevealStage } from "./use-reveal-stage";

export type Choice = "one" | "ten" | "ticket";

/** The page's state and what can be done with it; the components only show it. */
export function useGachaGame() {
  const data = useGameData<GachaDocument, GachaRound>("gacha");
  const vaults = useVaults();
  const client = useQueryClient();
  const { stage, reveal, close } = useRevealStage();
  const [chosen, choose] = useState<Choice | null>(null);
  const [bannerId, setBannerId] = useState<string | null>(null);

  const { banners, prices, tickets } = vaults.data ?? { banners: [], prices: {}, tickets: 0 };
  const banner = banners.find(({ banner_id }) => banner_id === bannerId) ?? banners[0];
  // Until one chooses: ten when they can be paid.
  const gold = useGold();
  const usual = gold !== null && gold >= (prices["10"] ?? Number.POSITIVE_INFINITY) ? "ten" : "one";
  const choice: Choice = chosen === null || (chosen === "ticket" && tickets < 1) ? usual : chosen;
  const price = choice === "ticket" ? 0 : (prices[choice === "ten" ? "10" : "1"] ?? 0);

  const banner_id = banner?.banner_id;
  const ask = useMemo((): GachaAsk | null => {
    if (!banner_id) return null;
    return { count: choice === "ten" ? 10 : 1, banner_id, ticket: choice === "ticket" };
  }, [banner_id, choice]);

  const game = useGame<GachaDocument, GachaAsk, GachaRound>({
    game: "gacha",
    data,
    post: playGacha,
    stage,
    staged: banner !== undefined,
    ask,
    price,
    onShown: ({ result }) => {
      void client.invalidateQueries({ queryKey: STATE_KEY });
      const rarity = bestOf(result.pulls)?.rarity;
      if (rarity === "LEGENDARY") sound.play("bigwin");
      else if (rarity === "EPIC" || rarity === "RARE") sound.play("win");
    },
  });
  useGameKeys({ onSpace: game.press });
  return {
    ...game,
    data,
    vaults,
    banners,
    banner,
    setBannerId,
    prices,
    tickets,
    choice,
    choose,
    price,
    reveal,
    close,
  };
}

export type GachaGame = ReturnType<typeof useGachaGame>;
