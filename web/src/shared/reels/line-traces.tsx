import type { CSSProperties } from "react";
import { SYMBOLS } from "../art";
import { type ReelWindow, sparksOf, tracePath } from "./geometry";
import s from "./reels.module.css";

const LIT = [
  { width: 13, stroke: "var(--color-win)", opacity: 0.22 },
  { width: 4.5, stroke: "var(--color-win)", opacity: 1 },
  { width: 1.5, stroke: "#fff", opacity: 1 },
];
/** A line that paid, in a round that gave back less than it took. */
const QUIET = [{ width: 2.5, stroke: "var(--color-t2)", opacity: 0.6 }];

const delayed = (ms: number) => ({ "--delay": `${ms}ms` }) as CSSProperties;

export interface PaidLine {
  /** 1-based. */
  line: number;
  /** Cells from the left. */
  count: number;
}

interface LineTracesProps {
  window: ReelWindow;
  paid: PaidLine[];
  lines: number[][];
  quiet?: boolean;
}

/** Neon tubes from the lamp through the cells, one after the other. */
export function LineTraces({ window, paid, lines, quiet }: LineTracesProps) {
  return paid.map(({ line, count }, i) => (
    <div key={line} className={s.trace} style={delayed(i * 140)}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {(quiet ? QUIET : LIT).map(({ width, stroke, opacity }) => (
          <path
            key={width}
            d={tracePath(window, line, lines[line - 1] ?? [], count)}
            fill="none"
            vectorEffect="non-scaling-stroke"
            strokeLinejoin="round"
            strokeLinecap="round"
            stroke={stroke}
            strokeOpacity={opacity}
            strokeWidth={width}
          />
        ))}
      </svg>
    </div>
  ));
}

export function Sparks({ window, hits }: { window: ReelWindow; hits: ReadonlySet<string> }) {
  const cells = [...hits].map((key) => {
    const [row = 0, reel = 0] = key.split("-").map(Number);
    return { row, reel };
  });
  return sparksOf(window, cells).map(({ x, y, size, delayMs }) => (
    <svg
      key={`${x}-${y}`}
      className={s.spark}
      viewBox="0 0 24 24"
      aria-hidden="true"
      style={{ left: `${x}%`, top: `${y}%`, "--size": `${size}px`, ...delayed(delayMs) } as CSSProperties}
    >
      <use href={`${SYMBOLS}#spark`} />
    </svg>
  ));
}
