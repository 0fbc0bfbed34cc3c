import type { Piece, Pull } from "./api";

/** From the rarest down. */
export const RARITIES = ["LEGENDARY", "EPIC", "RARE", "UNCOMMON", "COMMON"] as const;
export type Rarity = (typeof RARITIES)[number];

/** How long a card is left alone before the next one turns, in milliseconds. */
const HOLDS: Partial<Record<string, number>> = { EPIC: 250, LEGENDARY: 500 };
export const TURN_MS = 70;
export const holdOf = ({ rarity }: Pick<Pull, "rarity">): number => TURN_MS + (HOLDS[rarity] ?? 0);

/** The best of a round; of equals the first. */
export function bestOf(pulls: Pull[]): Pull | undefined {
  const rank = ({ rarity }: Pull) => RARITIES.indexOf(rarity as Rarity);
  return pulls.reduce<Pull | undefined>(
    (best, pull) => (best && rank(best) <= rank(pull) ? best : pull),
    undefined,
  );
}

export interface Progress {
  rarity: Rarity;
  have: number;
  all: number;
}

/** How many of a rarity's pieces one has, doubles not counted. */
export const progressOf = (pieces: Piece[]): Progress[] =>
  RARITIES.map((rarity) => {
    const those = pieces.filter((piece) => piece.rarity === rarity);
    return { rarity, all: those.length, have: those.filter(({ count }) => count > 0).length };
  });
