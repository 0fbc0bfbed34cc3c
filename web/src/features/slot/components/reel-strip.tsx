import { memo } from "react";
import { SYMBOLS } from "@/shared/art";
import { SPARE_CELLS } from "../motion/driver";
import { cellKey } from "../rules/outcome";
import s from "./reels.module.css";

export interface ReelStripProps {
  reel: number;
  strip: string[];
  rows: number;
  /** The stop the reel rests on; null while it runs, when no cell may claim to be in view. */
  restingStop: number | null;
  /** Cells in view that won; null when nothing is to be dimmed. */
  hits: ReadonlySet<string> | null;
  /** Before the first spin only what is in view is drawn. */
  drawnAll: boolean;
  /** Which cells to draw while not all are. */
  around: number;
}

/** One turn of a reel and the few cells beyond it, top to bottom from index −1. */
export const ReelStrip = memo(function ReelStrip(props: ReelStripProps) {
  const { reel, strip, rows, restingStop, hits, drawnAll, around } = props;
  return (
    <>
      {Array.from({ length: strip.length + SPARE_CELLS }, (_, i) => {
        const place = i - 1;
        const symbol = strip[(place + strip.length) % strip.length] ?? "";
        const row = restingStop === null ? -1 : place - restingStop;
        const inView = row >= 0 && row < rows;
        const hit = inView && hits?.has(cellKey(row, reel));
        const near = restingStop !== null && row >= -1 && row <= rows;
        return (
          <div
            key={place}
            className={s.cell}
            data-testid={inView ? `slot-cell-${row}-${reel}` : undefined}
            data-symbol={inView ? symbol : undefined}
            data-hit={hit || undefined}
            data-dim={(hits !== null && near && !hit) || undefined}
          >
            {(drawnAll || Math.abs(place - around - 1) <= 2) && (
              <svg viewBox="0 0 96 96" aria-hidden="true">
                <use href={`${SYMBOLS}#${symbol}`} />
              </svg>
            )}
          </div>
        );
      })}
    </>
  );
});
