import { describe, expect, it } from "vitest";
import { Plot } from "./plot";

const drawnAt = (elapsedMs: number) => new Plot(800, 500, elapsedMs, 0.06);

describe("the axes", () => {
  it("are ten seconds and 2× at first, and grow with the curve", () => {
    expect([drawnAt(0).seconds, drawnAt(0).highest]).toEqual([10, 2]);
    expect(drawnAt(40_000).seconds).toBe(40);
    expect(drawnAt(40_000).highest).toBeCloseTo(11.02, 2);
  });

  it("keep the head of the curve inside", () => {
    for (const ms of [0, 1_000, 11_553, 60_000, 153_000]) {
      const plot = drawnAt(ms);
      const { x, y } = plot.at(ms);
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right + 0.01);
      expect(y).toBeGreaterThanOrEqual(plot.top - 0.01);
      expect(y).toBeLessThanOrEqual(plot.floor);
    }
  });

  it("have few lines at every height", () => {
    for (const ms of [0, 20_000, 40_000, 80_000, 153_000]) {
      const plot = drawnAt(ms);
      expect(plot.heights()[0]).toBe(1);
      expect(plot.heights().length).toBeLessThanOrEqual(6);
      expect(plot.times().length).toBeLessThanOrEqual(6);
    }
  });
});
