import type { Bet, TableLimits } from "../api";
import { keyOf, type Spot, sameSpot, totalOf } from "./spots";

/** Why a chip was not taken. */
export type Refused = "bet" | "total" | "count" | "gold";

export type Placed = { bets: Bet[] } | { refused: Refused };

/** The bets with one more chip on a spot, within what the table and the purse take. */
export function place(
  bets: readonly Bet[],
  spot: Spot,
  chip: number,
  limits: TableLimits,
  gold: number,
): Placed {
  const before = bets.find((bet) => sameSpot(bet, spot));
  if (!before && bets.length >= limits.max_bets) return { refused: "count" };
  if ((before?.amount ?? 0) + chip > limits.max) return { refused: "bet" };
  const total = totalOf(bets) + chip;
  if (total > limits.max_total) return { refused: "total" };
  if (total > gold) return { refused: "gold" };
  if (before) {
    return { bets: bets.map((bet) => (bet === before ? { ...bet, amount: bet.amount + chip } : bet)) };
  }
  return { bets: [...bets, { kind: spot.kind, selection: spot.selection, amount: chip }] };
}

/** Every bet doubled, if the table and the purse take all of it. */
export function doubled(bets: readonly Bet[], limits: TableLimits, gold: number): Placed {
  const twice = bets.map((bet) => ({ ...bet, amount: bet.amount * 2 }));
  if (twice.some(({ amount }) => amount > limits.max)) return { refused: "bet" };
  if (totalOf(twice) > limits.max_total) return { refused: "total" };
  return totalOf(twice) > gold ? { refused: "gold" } : { bets: twice };
}

/** Every bet halved, down to the smallest the table takes. */
export const halved = (bets: readonly Bet[], { min, step }: TableLimits): Bet[] =>
  bets.map((bet) => ({ ...bet, amount: Math.max(min, Math.floor(bet.amount / 2 / step) * step) }));

export const without = (bets: readonly Bet[], spot: Spot): Bet[] =>
  bets.filter((bet) => !sameSpot(bet, spot));

/** A slip that was kept on the device: only what still has the shape of one. */
export function parseSlip(text: string | null): Bet[] {
  try {
    const bets = JSON.parse(text ?? "[]") as Bet[];
    const sound = bets.every(
      ({ kind, selection, amount }) =>
        typeof kind === "string" && selection.every(Number.isSafeInteger) && Number.isSafeInteger(amount),
    );
    return sound ? bets : [];
  } catch {
    return [];
  }
}

/** Amounts by spot, to be looked up while the table is drawn. */
export const amountsOf = (bets: readonly Bet[]): ReadonlyMap<string, number> =>
  new Map(bets.map((bet) => [keyOf(bet), bet.amount]));
