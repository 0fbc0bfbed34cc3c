/** Places on the window in percent of its size, for traces, lamps and sparks. */
export interface Point {
  x: number;
  y: number;
}

/** Lamps stand in the order of the lines' ends, outer diagonals at the corners. */
export const LAMPS_LEFT: readonly { line: number; top: number }[] = [
  { line: 4, top: 9 },
  { line: 1, top: 23 },
  { line: 2, top: 50 },
  { line: 3, top: 77 },
  { line: 5, top: 91 },
];

export const LAMPS_RIGHT: readonly { line: number; top: number }[] = [
  { line: 5, top: 9 },
  { line: 1, top: 23 },
  { line: 2, top: 50 },
  { line: 3, top: 77 },
  { line: 4, top: 91 },
];

const ROW_CENTRES = [19.5, 50, 80.5];
const REEL_CENTRES = [16.4, 50, 83.6];

export const cellCentre = (row: number, reel: number): Point => ({
  x: REEL_CENTRES[reel] ?? 50,
  y: ROW_CENTRES[row] ?? 50,
});

const lampTop = (lamps: typeof LAMPS_LEFT, line: number): number =>
  lamps.find((lamp) => lamp.line === line)?.top ?? 50;

/** From the lamp on the left through the cells to the lamp on the right. */
export function tracePath(line: number, rows: number[]): string {
  const cells = rows.map((row, reel) => cellCentre(row, reel));
  const points = [
    { x: -4, y: lampTop(LAMPS_LEFT, line) },
    ...cells,
    { x: 104, y: lampTop(LAMPS_RIGHT, line) },
  ];
  return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`;
}

export interface Spark extends Point {
  size: number;
  delayMs: number;
}

/** Two glints on each hit cell, at its upper right and lower left, where the key light strikes. */
export function sparksOf(cells: { row: number; reel: number }[]): Spark[] {
  return cells.flatMap(({ row, reel }, i) => {
    const { x, y } = cellCentre(row, reel);
    return [
      { x: x + 14, y: y - 11, size: 17, delayMs: 180 + i * 60 },
      { x: x - 12.5, y: y + 11, size: 11, delayMs: 260 + i * 60 },
    ];
  });
}
