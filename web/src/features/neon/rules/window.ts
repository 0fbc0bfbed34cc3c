import type { Lamp, ReelWindow } from "@/shared/reels/geometry";

const lamps = (lines: number[]): Lamp[] => lines.map((line, i) => ({ line, top: 6.5 + i * 9.7 }));

/** Ten lamps a side, in the order in which the lines come in and leave; the window's rows are 3 of 28 px more. */
export const WINDOW: ReelWindow = {
  rows: [20.5, 50, 79.5],
  reels: [9.7, 29.9, 50, 70.1, 90.3],
  lampsLeft: lamps([2, 4, 6, 10, 1, 8, 9, 3, 5, 7]),
  lampsRight: lamps([2, 4, 7, 10, 1, 8, 9, 3, 5, 6]),
  glints: [
    { x: 7, y: -11 },
    { x: -6.5, y: 11 },
  ],
};

/** An idle machine's grid: real stops that pay nothing. */
export const FIRST_STOPS = [31, 6, 11, 22, 25];
