import type { ReelWindow } from "@/shared/reels/geometry";

/** Lamps stand in the order of the lines' ends, outer diagonals at the corners. */
export const WINDOW: ReelWindow = {
  rows: [19.5, 50, 80.5],
  reels: [16.4, 50, 83.6],
  lampsLeft: [
    { line: 4, top: 9 },
    { line: 1, top: 23 },
    { line: 2, top: 50 },
    { line: 3, top: 77 },
    { line: 5, top: 91 },
  ],
  lampsRight: [
    { line: 5, top: 9 },
    { line: 1, top: 23 },
    { line: 2, top: 50 },
    { line: 3, top: 77 },
    { line: 4, top: 91 },
  ],
  glints: [
    { x: 14, y: -11 },
    { x: -12.5, y: 11 },
  ],
};

/** An idle machine's grid: real stops that pay nothing. */
export const FIRST_STOPS = [11, 22, 11];
