import { describe, expect, it } from "vitest";
import { autoText, chanceOf, parseAuto } from "./auto";
import { hundredthsOf, multiplierAt, payoutOf, reachedMs, shownMultiplier } from "./growth";

const GROWTH = 0.06;
const LIMITS = { min: 101, max: 1_000_000 };

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

describe("the automatic cash-out", () => {
  it.each([
    ["2.00", 200],
    ["2", 200],
    ["1.5", 150],
    [" 1,01 ", 101],
    ["3x", 300],
    ["2.", 200],
    ["10000", 1_000_000],
  ])("reads %j", (text, hundredths) => {
    expect(parseAuto(text, LIMITS)).toBe(hundredths);
    expect(parseAuto(autoText(hundredths), LIMITS)).toBe(hundredths);
  });

  it.each(["", "1", "1.00", "0.5", "-2", "2.005", "10000.01", "abc", "1e3", "2..0"])("refuses %j", (text) => {
    expect(parseAuto(text, LIMITS)).toBeNull();
  });

  it("has the published chance", () => {
    expect(chanceOf(200, 99)).toBe(0.495);
    expect(chanceOf(101, 99)).toBeCloseTo(0.9802, 4);
  });
});
