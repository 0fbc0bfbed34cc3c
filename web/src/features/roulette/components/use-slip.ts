"use client";

import { useCallback, useEffect, useState } from "react";
import { sound } from "@/shared/sound";
import type { Bet, TableLimits } from "../api";
import { doubled, halved, type Placed, parseSlip, place, type Refused, without } from "../rules/slip";
import type { Spot } from "../rules/spots";

const STORAGE_KEY = "cc.roulette.slip";

interface Slip {
  bets: Bet[];
  past: Bet[][];
  refused: Refused | null;
}

const EMPTY: Slip = { bets: [], past: [], refused: null };
const keep = (slip: Slip, placed: Placed): Slip =>
  "bets" in placed
    ? { bets: placed.bets, past: [...slip.past, slip.bets], refused: null }
    : { ...slip, refused: placed.refused };

/** The chips on the table for the next spin, and the way back. */
export function useSlip(limits: TableLimits, gold: number) {
  const [slip, setSlip] = useState<Slip>(EMPTY);
  /** What was played last, on this device. */
  const [last, setLast] = useState<Bet[]>([]);
  useEffect(() => {
    try {
      setLast(parseSlip(localStorage.getItem(STORAGE_KEY)));
    } catch {
      // Without storage there is nothing to repeat yet.
    }
  }, []);

  const change = useCallback((next: (slip: Slip) => Slip) => {
    setSlip(next);
    sound.play("click");
  }, []);
  const put = useCallback(
    (spot: Spot, chip: number) => change((slip) => keep(slip, place(slip.bets, spot, chip, limits, gold))),
    [change, limits, gold],
  );
  const take = useCallback(
    (spot: Spot) => change((slip) => keep(slip, { bets: without(slip.bets, spot) })),
    [change],
  );
  const double = useCallback(
    () => change((slip) => keep(slip, doubled(slip.bets, limits, gold))),
    [change, limits, gold],
  );
  const halve = useCallback(
    () => change((slip) => keep(slip, { bets: halved(slip.bets, limits) })),
    [change, limits],
  );
  const clear = useCallback(() => change((slip) => keep(slip, { bets: [] })), [change]);
  const repeat = useCallback(() => change((slip) => keep(slip, { bets: last })), [change, last]);
  const undo = useCallback(
    () => change(({ past }) => ({ bets: past.at(-1) ?? [], past: past.slice(0, -1), refused: null })),
    [change],
  );
  /** These bets are settled: the table is free, and they can be repeated. */
  const settled = useCallback((bets: Bet[]) => {
    setSlip(EMPTY);
    setLast(bets);
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(bets));
    } catch {
      // They can be repeated until the page is left.
    }
  }, []);

  return {
    bets: slip.bets,
    refused: slip.refused,
    canUndo: slip.past.length > 0,
    last,
    put,
    take,
    double,
    halve,
    clear,
    repeat,
    undo,
    settled,
  };
}
