"use client";

import { useCallback, useEffect, useState } from "react";
import { sound } from "@/shared/sound";
import { type BetLimits, clampBet } from "../rules/bet";

const STORAGE_KEY = "cc.slot.bet";
const FIRST_BET = 100;

function storedBet(): number {
  try {
    const bet = Number(localStorage.getItem(STORAGE_KEY));
    return Number.isSafeInteger(bet) && bet > 0 ? bet : FIRST_BET;
  } catch {
    return FIRST_BET;
  }
}

/** The stake, kept on this device and always one the game takes. */
export function useBet(limits: BetLimits): [bet: number, setBet: (bet: number) => void] {
  const [bet, setBet] = useState(FIRST_BET);
  useEffect(() => setBet(storedBet()), []);

  const choose = useCallback((next: number) => {
    setBet(next);
    sound.play("click");
    try {
      localStorage.setItem(STORAGE_KEY, String(next));
    } catch {
      // Without storage the stake lasts for this page.
    }
  }, []);
  return [clampBet(limits, bet), choose];
}
