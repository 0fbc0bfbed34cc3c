import { describe, expect, it } from "vitest";
import { isReminderDue, withRound } from "./sitting";

const NOW = 1_763_900_000_000;
const MINUTE = 60_000;

describe("a sitting", () => {
  const first = withRound(null, 7, -100, NOW);

  it("adds up what its rounds changed", () => {
    expect(withRound(first, 7, 250, NOW + MINUTE)).toEqual({
      userId: 7,
      startedAt: NOW,
      lastAt: NOW + MINUTE,
      rounds: 2,
      net: 150,
    });
  });

  it("ends with a long break", () => {
    expect(withRound(first, 7, 50, NOW + 31 * MINUTE)).toMatchObject({ rounds: 1, net: 50 });
  });

  it("reminds when as long has passed as was asked for, and again as long after", () => {
    const due = (minute: number, remindedAt?: number) =>
      isReminderDue({ ...first, lastAt: NOW + minute * MINUTE, remindedAt }, 15, NOW + minute * MINUTE);
    expect([14, 15, 40].map((minute) => due(minute))).toEqual([false, true, true]);
    expect([29, 30].map((minute) => due(minute, NOW + 15 * MINUTE))).toEqual([false, true]);
    expect(isReminderDue(first, 15, NOW + 45 * MINUTE)).toBe(false);
  });

  it("is one member's", () => {
    expect(withRound(first, 8, 50, NOW + MINUTE)).toMatchObject({ userId: 8, rounds: 1, net: 50 });
  });
});
