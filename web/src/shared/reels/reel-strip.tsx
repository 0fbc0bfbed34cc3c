import { memo } from "react";
import { cellKey } from "./geometry";
import { SPARE_CELLS } from "./hang";
import s from "./reels.module.css";

export interface ReelStripProps {
  id: string;
  art: string;
  reel: number;
  strip: string[];
  rows: number;
  /** The stop the reel rests on; null while it runs, when no cell may claim to be in view. */
  restingStop: number | null;
  /** Cells in view that paid; null when nothing did. */
  hits: ReadonlySet<string> | null;
  /** Nothing steps back behind what paid. */
  quiet: boolean;
  /** Before the first spin only what is in view is drawn. */
  drawnAll: boolean;
  /** Which cells to draw while not all are. */
  around: number;
}

/** One turn of a reel and the few cells beyond it, top to bottom from index −1. */
export const ReelStrip = memo(function ReelStrip(props: ReelStripProps) {
  const { id, art, reel, strip, rows, restingStop, hits, quiet, drawnAll, around } = props;
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
            data-testid={inView ? `${id}-cell-${row}-${reel}` : undefined}
            data-symbol={inView ? symbol : undefined}
            data-hit={hit ? (quiet ? "quiet" : "lit") : undefined}
            data-dim={(hits !== null && !quiet && near && !hit) || undefined}
          >
            {(drawnAll || Math.abs(place - around - 1) <= 2) && (
              <svg viewBox="0 0 96 96" aria-hidden="true">
                <use href={`${art}#${symbol}`} />
              </svg>
            )}
          </div>
        );
      })}
    </>
  );
});
