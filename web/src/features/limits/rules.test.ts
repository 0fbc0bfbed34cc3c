import { describe, expect, it } from "vitest";
import type { LimitView } from "@/shared/api";
import { amountOf, effectOf, endOf, fillOf, mayStart } from "./rules";

const limit = (amount: number, used = 0): LimitView => ({
  kind: "loss",
  period: "day",
  amount,
  used,
  remaining: amount - used,
  resets_at: "2026-11-23T15:00:00Z",
  pending: null,
});

describe("an amount", () => {
  it("is what the digits say", () => expect(amountOf("12,500 G")).toBe(12_500));
  it.each(["", "0", "1000000001"])("is none for “%s”", (text) => expect(amountOf(text)).toBeNull());
});

describe("saving a limit", () => {
  it("holds at once when there was none", () => expect(effectOf(undefined, 500)).toBe("atOnce"));
  it("holds at once when it is lower", () => expect(effectOf(limit(1_000, 200), 500)).toBe("atOnce"));
  it("says when it is used up already", () => expect(effectOf(limit(1_000, 600), 500)).toBe("full"));
  it("waits when it is higher", () => expect(effectOf(limit(1_000), 1_001)).toBe("later"));
  it("does nothing when nothing changes", () => expect(effectOf(limit(1_000), 1_000)).toBe("none"));
});

describe("a meter", () => {
  it("warns from four fifths on and is full at the limit", () => {
    expect([79, 80, 99, 100, 120].map((used) => fillOf({ used, amount: 100 }))).toEqual([
      "calm",
      "near",
      "near",
      "full",
      "full",
    ]);
  });
});

describe("a break", () => {
  const NOW = Date.parse("2026-11-23T08:00:00Z");
  const day = { kind: "cool_off", days: 1 } as const;
  const week = { kind: "cool_off", days: 7 } as const;
  const halfYear = { kind: "self_exclusion", days: 180 } as const;
  const good = { kind: "self_exclusion", days: null } as const;

  it("ends after its days, or never", () => {
    expect(endOf(day, NOW)).toBe("2026-11-24T08:00:00.000Z");
    expect(endOf(good, NOW)).toBeNull();
  });

  it("can be made longer, never shorter or weaker", () => {
    const cooling = { kind: "cool_off", until: "2026-11-26T08:00:00Z" } as const;
    expect([day, week, halfYear].map((asked) => mayStart(asked, cooling, NOW))).toEqual([false, true, true]);
    const excluded = { kind: "self_exclusion", until: "2026-11-26T08:00:00Z" } as const;
    expect([week, halfYear, good].map((asked) => mayStart(asked, excluded, NOW))).toEqual([
      false,
      true,
      true,
    ]);
    expect(mayStart(good, { kind: "self_exclusion", until: null }, NOW)).toBe(false);
  });
});
