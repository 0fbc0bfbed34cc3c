import clsx from "clsx";
import dynamic from "next/dynamic";
import { Fragment, type RefObject } from "react";
import type { SlotDocument } from "../api";
import { hangAt } from "../motion/driver";
import type { Outcome } from "../rules/outcome";
import { ReelStrip } from "./reel-strip";
import s from "./reels.module.css";
import { FIRST_STOPS } from "./use-reel-stage";

// Fetched when the page has come to rest, or with the first win.
export const loadWinLights = () => import("./line-traces");
const LineTraces = dynamic(() => loadWinLights().then((module) => module.LineTraces), { ssr: false });
const Sparks = dynamic(() => loadWinLights().then((module) => module.Sparks), { ssr: false });

interface ReelStageProps {
  document: SlotDocument;
  strips: RefObject<(HTMLDivElement | null)[]>;
  /** The stops the reels rest on; null while they run. */
  resting: number[] | null;
  outcome: Outcome | null;
  drawnAll: boolean;
  still: boolean;
  label: string;
}

export function ReelStage(props: ReelStageProps) {
  const { document, strips, resting, outcome, drawnAll, still, label } = props;
  // The strips first hang at `FIRST_STOPS`; after that the driver alone moves them.
  const won = resting !== null && outcome?.celebrated ? outcome : null;
  return (
    <div className={clsx(s.window, still && s.still)} role="img" aria-label={label} data-testid="slot-grid">
      {document.strips.map((strip, reel) => {
        const column = { gridColumn: reel + 1 };
        const first = FIRST_STOPS[reel] ?? 0;
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
                  reel={reel}
                  strip={strip}
                  rows={document.rows}
                  restingStop={resting?.[reel] ?? null}
                  hits={won?.hits ?? null}
                  drawnAll={drawnAll}
                  around={first}
                />
              </div>
            </div>
          </Fragment>
        );
      })}
      {won && (
        <div className={s.layer} style={{ zIndex: 1 }}>
          <LineTraces wins={won.lines} lines={document.lines} />
        </div>
      )}
      <div className={s.glass} />
      {won && !still && <Sparks hits={won.hits} />}
    </div>
  );
}

/** The window before the odds are there: the same box, three dark drums. */
export function ReelStageSkeleton({ label }: { label: string }) {
  return (
    <div className={s.window} role="img" aria-label={label} aria-busy="true">
      {[1, 2, 3].map((column) => (
        <div key={column} className={s.drum} style={{ gridColumn: column }} />
      ))}
      <div className={s.glass} />
    </div>
  );
}
