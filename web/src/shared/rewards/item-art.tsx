import { ITEMS } from "../art/items";

export const ITEM_NAMES = {
  streak_freeze: "streak_freeze",
  mission_reroll: "mission_reroll",
  xp_booster: "xp_booster",
  "ticket:gacha": "ticket_gacha",
} as const;
export type ItemWord = (typeof ITEM_NAMES)[keyof typeof ITEM_NAMES] | "other";

/** What the catalogue and the sheet call an item; a newer server's items have no word yet. */
export const itemWord = (item: string): ItemWord => ITEM_NAMES[item as keyof typeof ITEM_NAMES] ?? "other";

/** Decorative: its name stands beside it. */
export function ItemArt({ item, size = 24, className }: { item: string; size?: number; className?: string }) {
  const word = itemWord(item);
  return (
    <svg width={size} height={size} viewBox="0 0 96 96" aria-hidden="true" className={className}>
      <use href={word === "other" ? "#i-gift" : `${ITEMS}#${word}`} />
    </svg>
  );
}
