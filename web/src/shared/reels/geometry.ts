/** Places on a window in percent of its size, for traces, lamps and sparks. */
export interface Point {
  x: number;
  y: number;
}

export interface Lamp {
  line: number;
  /** From the top. */
  top: number;
}

/** What a machine's window looks like. */
export interface ReelWindow {
  /** Centres of the rows from the top, and of the reels from the left. */
  rows: readonly number[];
  reels: readonly number[];
  lampsLeft: readonly Lamp[];
  lampsRight: readonly Lamp[];
  /** From a cell's centre to its glint at the upper right, and to the one at the lower left. */
  glints: readonly [Point, Point];
}

/** How a cell is known: by its row and its reel. */
export const cellKey = (row: number, reel: number): string => `${row}-${reel}`;

export const cellCentre = (window: ReelWindow, row: number, reel: number): Point => ({
  x: window.reels[reel] ?? 50,
  y: window.rows[row] ?? 50,
});

const lampTop = (lamps: readonly Lamp[], line: number): number =>
  lamps.find((lamp) => lamp.line === line)?.top ?? 50;

/** From the lamp on the left through the first `count` cells; through all of them, to the lamp on the right. */
export function tracePath(window: ReelWindow, line: number, rows: number[], count = rows.length): string {
  const points = [
    { x: -4, y: lampTop(window.lampsLeft, line) },
    ...rows.slice(0, count).map((row, reel) => cellCentre(window, row, reel)),
    ...(count === rows.length ? [{ x: 104, y: lampTop(window.lampsRight, line) }] : []),
  ];
  return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`;
}

export interface Spark extends Point {
  size: number;
  delayMs: number;
}

/** Two glints on each hit cell, at its upper right and lower left, where the key light strikes. */
export function sparksOf(window: ReelWindow, cells: { row: number; reel: number }[]): Spark[] {
  const [upper, lower] = window.glints;
  return cells.flatMap(({ row, reel }, i) => {
    const { x, y } = cellCentre(window, row, reel);
    return [
      { x: x + upper.x, y: y + upper.y, size: 17, delayMs: 180 + i * 60 },
      { x: x + lower.x, y: y + lower.y, size: 11, delayMs: 260 + i * 60 },
    ];
  });
}
