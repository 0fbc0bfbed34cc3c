import type { CSSProperties } from "react";
import { SYMBOLS } from "@/shared/art";
import { sparksOf, tracePath } from "../rules/geometry";
import s from "./reels.module.css";

const STROKES = [
  { width: 13, stroke: "var(--color-win)", opacity: 0.22 },
  { width: 4.5, stroke: "var(--color-win)", opacity: 1 },
  { width: 1.5, stroke: "#fff", opacity: 1 },
];

const delayed = (ms: number) => ({ "--delay": `${ms}ms` }) as CSSProperties;

/** Neon tubes from lamp to lamp, one after the other. */
export function LineTraces({ wins, lines }: { wins: number[]; lines: number[][] }) {
  return wins.map((line, i) => (
    <div key={line} className={s.trace} style={delayed(i * 140)}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {STROKES.map(({ width, stroke, opacity }) => (
          <path
            key={width}
            d={tracePath(line, lines[line - 1] ?? [])}
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

export function Sparks({ hits }: { hits: ReadonlySet<string> }) {
  const cells = [...hits].map((key) => {
    const [row = 0, reel = 0] = key.split("-").map(Number);
    return { row, reel };
  });
  return sparksOf(cells).map(({ x, y, size, delayMs }) => (
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
