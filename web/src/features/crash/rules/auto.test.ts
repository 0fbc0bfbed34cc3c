import { describe, expect, it } from "vitest";
import { autoText, chanceOf, parseAuto } from "./auto";

const LIMITS = { min: 101, max: 1_000_000 };

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
