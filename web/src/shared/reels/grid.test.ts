import { describe, expect, it } from "vitest";
import { type ReelWindow, tracePath } from "./geometry";
import { gridAt, sameGrid } from "./grid";

const WINDOW: ReelWindow = {
  rows: [20, 50, 80],
  reels: [16, 50, 84],
  lampsLeft: [{ line: 4, top: 9 }],
  lampsRight: [{ line: 4, top: 91 }],
  glints: [
    { x: 1, y: 1 },
    { x: -1, y: -1 },
  ],
};

describe("what is drawn", () => {
  const strips = {
    rows: 3,
    strips: [
      ["A", "B", "C", "D"],
      ["E", "F", "G", "H"],
    ],
  };

  it("wraps at the end of a strip", () => {
    expect(gridAt(strips, [3, 0])).toEqual([
      ["D", "E"],
      ["A", "F"],
      ["B", "G"],
    ]);
  });

  it("is compared cell by cell", () => {
    const grid = gridAt(strips, [3, 0]);
    expect(sameGrid(grid, gridAt(strips, [3, 0]))).toBe(true);
    expect(sameGrid(grid, gridAt(strips, [3, 1]))).toBe(false);
    expect(sameGrid(grid, grid.slice(1))).toBe(false);
  });

  it("runs a trace from lamp to lamp through its cells", () => {
    expect(tracePath(WINDOW, 4, [0, 1, 2])).toBe("M-4 9L16 20L50 50L84 80L104 91");
  });

  it("ends a trace where the line stops paying", () => {
    expect(tracePath(WINDOW, 4, [0, 1, 2], 2)).toBe("M-4 9L16 20L50 50");
  });
});
