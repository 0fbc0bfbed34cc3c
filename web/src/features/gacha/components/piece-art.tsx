import clsx from "clsx";
import { CAPSULES } from "@/shared/art/capsules";
import s from "./piece.module.css";

const partOf = (rarity: string) => rarity.toLowerCase();

/** A piece in the frame of its rarity; the shape tells it as well as the colour. */
export function PieceArt({ rarity, itemId, shadow }: { rarity: string; itemId: string; shadow?: boolean }) {
  return (
    <span className={clsx(s.art, shadow && s.shadow)} aria-hidden="true">
      <svg viewBox="0 0 120 120">
        <use href={`${CAPSULES}#rf-${partOf(rarity)}`} />
      </svg>
      <svg viewBox="0 0 96 96" className={s.piece}>
        <use href={`${CAPSULES}#it-${itemId}`} />
      </svg>
    </span>
  );
}

/** The mark of a rarity and its name. */
export function RarityMark({ rarity, name }: { rarity: string; name: string }) {
  return (
    <span className={s.mark} data-rarity={rarity}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <use href={`${CAPSULES}#rk-${partOf(rarity)}`} />
      </svg>
      {name}
    </span>
  );
}
