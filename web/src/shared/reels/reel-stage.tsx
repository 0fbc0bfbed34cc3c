import clsx from "clsx";
import dynamic from "next/dynamic";
import { Fragment, type RefObject } from "react";
import type { ReelWindow } from "./geometry";
import { hangAt } from "./hang";
import type { PaidLine } from "./line-traces";
import { ReelStrip } from "./reel-strip";
import s from "./reels.module.css";

// Fetched when the page has come to rest, or with the first win.
export const loadWinLights = () => import("./line-traces");
const LineTraces = dynamic(() => loadWinLights().then((module) => module.LineTraces), { ssr: false });
const Sparks = dynamic(() => loadWinLights().then((module) => module.Sparks), { ssr: false });

/** What paid in the window. */
export interface Paid {
  lines: PaidLine[];
  /** `cellKey` of every cell that paid. */
  hits: ReadonlySet<string>;
  /** Less came back than was staked: it is shown, and not celebrated. */
  quiet?: boolean;
}

interface ReelStageProps {
  /** Begins the test ids. */
  id: string;
  /** Address of the sheet the symbols are drawn in. */
  art: string;
  window: ReelWindow;
  document: { strips: string[][]; rows: number; lines: number[][] };
  /** Where the strips first hang; after that the driver alone moves them. */
  firstStops: number[];
  strips: RefObject<(HTMLDivElement | null)[]>;
  /** The stops the reels rest on; null while they run. */
  resting: number[] | null;
  paid: Paid | null;
  drawnAll: boolean;
  still: boolean;
  label: string;
}

export function ReelStage(props: ReelStageProps) {
  const { id, art, window, document, firstStops, strips, resting, drawnAll, still, label } = props;
  const paid = resting === null ? null : props.paid;
  const lit = paid?.quiet ? null : paid;
  return (
    <div
      className={clsx(s.window, still && s.still)}
      role="img"
      aria-label={label}
      data-testid={`${id}-grid`}
    >
      {document.strips.map((strip, reel) => {
        const column = { gridColumn: reel + 1 };
        const first = firstStops[reel] ?? 0;
        return (
          <Fragment key={reel}>
            <div className={s.drum} style={column} data-running={resting === null || undefined} />
            <div className={s.lane} style={{ ...column, zIndex: 2 }}>
              <div
                ref={(element) => {
                  strips.current[reel] = element;
                }}
                className={s.strip}
                style={{ transform: hangAt(first, strip.length) }}
              >
                <ReelStrip
                  id={id}
                  art={art}
                  reel={reel}
                  strip={strip}
                  rows={document.rows}
                  restingStop={resting?.[reel] ?? null}
                  hits={paid?.hits ?? null}
                  quiet={paid?.quiet === true}
                  drawnAll={drawnAll}
                  around={first}
                />
              </div>
            </div>
          </Fragment>
        );
      })}
      {paid && (
        <div className={s.layer} style={{ zIndex: 1 }}>
          <LineTraces window={window} paid={paid.lines} lines={document.lines} quiet={paid.quiet} />
        </div>
      )}
      <div className={s.glass} />
      {lit && !still && <Sparks window={window} hits={lit.hits} />}
    </div>
  );
}

/** The window before the odds are there: the same box, dark drums. */
export function ReelStageSkeleton({ reels, label }: { reels: number; label: string }) {
  return (
    <div className={s.window} role="img" aria-label={label} aria-busy="true">
      {Array.from({ length: reels }, (_, reel) => (
        <div key={reel} className={s.drum} style={{ gridColumn: reel + 1 }} />
      ))}
      <div className={s.glass} />
    </div>
  );
}
