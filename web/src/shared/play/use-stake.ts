"use client";

import { useCallback, useEffect, useState } from "react";
import { sound } from "../sound";
import { type BetLimits, clampBet } from "./bet";

const FIRST_BET = 100;

const placeOf = (game: string): string => `cc.${game}.bet`;

function storedBet(game: string): number {
  try {
    const bet = Number(localStorage.getItem(placeOf(game)));
    return Number.isSafeInteger(bet) && bet > 0 ? bet : FIRST_BET;
  } catch {
    return FIRST_BET;
  }
}

/** A game's stake, kept on this device and always one the game takes. */
export function useStake(game: string, limits: BetLimits): [bet: number, setBet: (bet: number) => void] {
  const [bet, setBet] = useState(FIRST_BET);
  useEffect(() => setBet(storedBet(game)), [game]);

  const choose = useCallback(
    (next: number) => {
      setBet(next);
      sound.play("click");
      try {
        localStorage.setItem(placeOf(game), String(next));
      } catch {
        // Without storage the stake lasts for this page.
      }
    },
    [game],
  );
  return [clampBet(limits, bet), choose];
}
