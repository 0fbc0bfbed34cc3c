import { describe, expect, it } from "vitest";
import { tracePath } from "./geometry";
import { gridAt, sameGrid } from "./grid";

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
    expect(tracePath(4, [0, 1, 2])).toBe("M-4 9L16.4 19.5L50 50L83.6 80.5L104 91");
  });
});
