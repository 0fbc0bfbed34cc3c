import type { Bet, Kind } from "../api";

/** A place on the table that takes chips. */
export interface Spot {
  kind: Kind;
  selection: number[];
}

export type InsideKind = "straight" | "split" | "street" | "corner" | "six_line";

export const INSIDE: readonly InsideKind[] = ["straight", "split", "street", "corner", "six_line"];

/** Where a bet lies on the numbers, in half cells from the upper left: (1, 1) is the middle of 3. */
export interface Place {
  x: number;
  y: number;
}

export const COLUMNS = 12;
const ROWS = 3;

export const keyOf = ({ kind, selection }: Spot): string => `${kind}:${selection.join("-")}`;
export const sameSpot = (a: Spot, b: Spot): boolean => keyOf(a) === keyOf(b);

/** The number in a column and row of the table; the top row holds 3, 6, 9. */
export const numberAt = (column: number, row: number): number => 3 * column + ROWS - row;

/** The bet that lies on a place, or null where none is: right of the last column, or off the table. */
export function spotAt({ x, y }: Place): (Spot & { kind: InsideKind }) | null {
  if (x < 0 || x >= 2 * COLUMNS || y < 0 || y > 2 * ROWS) return null;
  const columns = x % 2 === 1 ? [(x - 1) / 2] : [x / 2 - 1, x / 2];
  const outer = y === 0 || y === 2 * ROWS;
  const rows = outer ? [0, 1, 2] : y % 2 === 1 ? [(y - 1) / 2] : [y / 2 - 1, y / 2];
  const numbers = columns.flatMap((column) =>
    // Left of the first column lies the zero.
    column < 0 ? [0] : rows.map((row) => numberAt(column, row)),
  );
  const selection = numbers.sort((a, b) => a - b);
  return { kind: KIND_OF[selection.length] as InsideKind, selection };
}

const KIND_OF: Record<number, InsideKind> = {
  1: "straight",
  2: "split",
  3: "street",
  4: "corner",
  6: "six_line",
};

/** Where the bets of a kind lie, from the left. Streets and lines lie on the lower edge. */
export function placesOf(kind: InsideKind): Place[] {
  const places: Place[] = [];
  for (let x = 0; x < 2 * COLUMNS; x += 1) {
    for (let y = 1; y <= 2 * ROWS; y += 1) {
      if (spotAt({ x, y })?.kind === kind) places.push({ x, y });
    }
  }
  return places;
}

/** Where an inside bet lies; null for the zero alone, which has a field of its own, and outside bets. */
export function placeOf(spot: Spot): Place | null {
  const kind = INSIDE.find((one) => one === spot.kind);
  if (!kind) return null;
  return placesOf(kind).find((place) => keyOf(spotAt(place) as Spot) === keyOf(spot)) ?? null;
}

/**
 * The bet under a point within a cell: its middle is the number, its edges and corners the bets it
 * shares with its neighbours. `fx` and `fy` run from 0 to 1 across the cell.
 */
export function spotUnder(column: number, row: number, fx: number, fy: number): Spot {
  const step = (f: number) => (f < EDGE ? -1 : f > 1 - EDGE ? 1 : 0);
  const at = (dx: number, dy: number) => spotAt({ x: 2 * column + 1 + dx, y: 2 * row + 1 + dy });
  const dx = step(fx);
  // The upper edge of the table is the same street as the lower one, and too easily hit.
  const dy = row === 0 && fy < EDGE ? 0 : step(fy);
  return at(dx, dy) ?? at(0, dy) ?? { kind: "straight", selection: [numberAt(column, row)] };
}

const EDGE = 0.22;

/** The bet meant by a point among the numbers, in cells from the upper left of the table. */
export function spotMeant(kind: InsideKind, x: number, y: number): Spot {
  const column = Math.min(COLUMNS - 1, Math.max(0, Math.floor(x)));
  const row = Math.min(ROWS - 1, Math.max(0, Math.floor(y)));
  if (kind === "straight") return spotUnder(column, row, x - column, y - row);
  const far = (place: Place) => Math.hypot(place.x / 2 - x, place.y / 2 - y);
  const nearest = placesOf(kind).reduce((best, place) => (far(place) < far(best) ? place : best));
  return spotAt(nearest) as Spot;
}

const range = (first: number, last: number, by = 1): number[] =>
  Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, i) => first + i * by);

/** The pockets a bet wins on. */
export function covers({ kind, selection }: Spot, red: readonly number[]): number[] {
  const [group = 1] = selection;
  switch (kind) {
    case "dozen":
      return range(12 * group - 11, 12 * group);
    case "column":
      return range(group, 36, 3);
    case "red":
      return [...red];
    case "black":
      return range(1, 36).filter((number) => !red.includes(number));
    case "odd":
      return range(1, 35, 2);
    case "even":
      return range(2, 36, 2);
    case "low":
      return range(1, 18);
    case "high":
      return range(19, 36);
    default:
      return selection;
  }
}

export const totalOf = (bets: readonly Bet[]): number => bets.reduce((sum, { amount }) => sum + amount, 0);
