"use client";

import { useMemo } from "react";
import { amountsOf } from "../rules/slip";
import { covers, type InsideKind, keyOf, type Spot } from "../rules/spots";
import { useBetWords } from "./use-bet-words";
import type { RouletteGame } from "./use-roulette-game";

/** What a place on the table needs to know. */
export interface TableView {
  kind: InsideKind;
  red: ReadonlySet<number>;
  /** Numbers the bet one looks at would win on. */
  lit: ReadonlySet<number>;
  /** The pocket of the round in view. */
  won: number | null;
  amounts: ReadonlyMap<string, number>;
  /** What settled bets paid; null while nothing is settled. */
  payouts: ReadonlyMap<string, number> | null;
  words: ReturnType<typeof useBetWords>;
  put: (spot: Spot) => void;
  look: (spot: Spot | null) => void;
}

export function useTableView(game: RouletteGame): TableView {
  const { document, kind, looked, round, onTable, settled, put, look } = game;
  const words = useBetWords(document);
  return useMemo(
    () => ({
      kind,
      red: new Set(document?.red),
      lit: new Set(looked ? covers(looked, document?.red ?? []) : []),
      won: round?.result.pocket ?? null,
      amounts: amountsOf(onTable),
      payouts: settled && new Map(settled.map((bet) => [keyOf(bet), bet.payout])),
      words,
      put,
      look,
    }),
    [document, kind, looked, round, onTable, settled, words, put, look],
  );
}

export type Fate = "won" | "lost" | undefined;

export function fateOf({ payouts }: TableView, key: string): Fate {
  const paid = payouts?.get(key);
  if (paid === undefined) return undefined;
  return paid > 0 ? "won" : "lost";
}
