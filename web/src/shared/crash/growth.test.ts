import { describe, expect, it } from "vitest";
import { hundredthsOf, multiplierAt, payoutOf, reachedMs, shownMultiplier } from "./growth";

const GROWTH = 0.06;

describe("the curve", () => {
  it.each([
    [0, 100],
    [-50, 100],
    [166, 101],
    [165, 100],
    [11_553, 200],
    [11_552, 199],
    [38_377, 1_000],
  ])("is after %i ms at %i hundredths", (elapsed, hundredths) => {
    expect(multiplierAt(elapsed, GROWTH)).toBe(hundredths);
  });

  it("ends at the cap", () => {
    expect(multiplierAt(10_000_000, GROWTH, 1_000_000)).toBe(1_000_000);
  });

  it("is at every hundredth from the millisecond that reaches it", () => {
    for (let at = 101; at < 5_000; at += 7) {
      const ms = Math.ceil(reachedMs(at, GROWTH));
      expect(multiplierAt(ms, GROWTH)).toBeGreaterThanOrEqual(at);
      expect(multiplierAt(ms - 2, GROWTH)).toBeLessThanOrEqual(at);
    }
  });

  it("pays whole gold, and shows two places", () => {
    expect(payoutOf(100, 157)).toBe(157);
    expect(payoutOf(150, 101)).toBe(151);
    expect(shownMultiplier(100)).toBe("1.00");
    expect(shownMultiplier(1_000_005)).toBe("10000.05");
    expect(hundredthsOf("128.44")).toBe(12_844);
  });
});
