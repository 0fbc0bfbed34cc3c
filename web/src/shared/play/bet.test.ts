import { describe, expect, it } from "vitest";
import { betForKey, clampBet, doubled, halved, highestAffordable, nudged } from "./bet";

const LIMITS = { min: 5, max: 10_000, step: 5 };

describe("the stake", () => {
  const limits = { min: 5, max: 10_000, step: 5 };

  it.each([
    [0, 5],
    [7, 5],
    [10_001, 10_000],
    [123, 120],
  ])("%i becomes %i", (bet, expected) => {
    expect(clampBet(limits, bet)).toBe(expected);
  });

  it("halves and doubles on the step, within limits and purse", () => {
    expect(halved(limits, 25)).toBe(10);
    expect(halved(limits, 5)).toBe(5);
    expect(doubled(limits, 100, 1000)).toBe(200);
    expect(doubled(limits, 100, 150)).toBe(150);
    expect(doubled(limits, 100, 40)).toBe(100);
    expect(doubled(limits, 8000, 1_000_000)).toBe(10_000);
  });

  it("knows the highest stake the purse can pay", () => {
    expect(highestAffordable(limits, 1003)).toBe(1000);
    expect(highestAffordable(limits, 50_000)).toBe(10_000);
    expect(highestAffordable(limits, 4)).toBeNull();
  });

  it("walks from the smallest to the largest stake and back in a few dozen notches", () => {
    let bet = 5;
    let notches = 0;
    while (bet < limits.max) {
      const next = nudged(limits, bet, 1);
      expect(next).toBeGreaterThan(bet);
      expect(next % 5).toBe(0);
      bet = next;
      notches += 1;
    }
    expect(notches).toBeLessThan(80);
    while (bet > limits.min) bet = nudged(limits, bet, -1);
    expect(bet).toBe(5);
  });
});

describe("the stake by keyboard", () => {
  it.each([
    ["ArrowRight", 150],
    ["ArrowLeft", 95],
    ["PageUp", 200],
    ["PageDown", 50],
    ["Home", 5],
    ["End", 1000],
  ])("%s makes 100 into %i for a purse of 1,003", (key, expected) => {
    expect(betForKey(key, LIMITS, 100, 1003)).toBe(expected);
  });

  it("leaves other keys alone", () => {
    expect(betForKey("Tab", LIMITS, 100, 1003)).toBeNull();
  });
});
