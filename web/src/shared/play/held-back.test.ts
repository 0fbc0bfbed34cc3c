import { describe, expect, it } from "vitest";
import { heldBackBy } from "./held-back";
import type { Refusal } from "./settle";

const NOW = Date.parse("2026-11-23T14:00:00Z");
const refusal = (code: string, details: Record<string, unknown>, retryAfterSeconds: number | null = null) =>
  ({ code, details, retryAfterSeconds, requestId: null, atTheDoor: false }) satisfies Refusal;
const limit = { kind: "loss", period: "day", amount: 500, used: 430, resets_at: "2026-11-23T15:00:00Z" };

describe("what held a bet back", () => {
  it("is a limit with its reset and the room that is left", () => {
    expect(heldBackBy(refusal("LIMIT_REACHED", limit), NOW)).toEqual({
      by: "limit",
      kind: "loss",
      period: "day",
      amount: 500,
      until: "2026-11-23T15:00:00Z",
      room: 70,
    });
  });

  it("leaves no room when the time is up", () => {
    const time = { ...limit, kind: "time", amount: 60, used: 3_600 };
    expect(heldBackBy(refusal("LIMIT_REACHED", time), NOW)).toMatchObject({ kind: "time", room: 0 });
  });

  it("is a break with its end, or without one", () => {
    const until = "2026-11-26T08:00:00Z";
    expect(heldBackBy(refusal("SELF_EXCLUDED", { kind: "cool_off", until }), NOW)).toEqual({
      by: "break",
      until,
    });
    expect(heldBackBy(refusal("SELF_EXCLUDED", { kind: "self_exclusion", until: null }), NOW)).toEqual({
      by: "break",
      until: null,
    });
  });

  it("is a game's own day", () => {
    const rounds = refusal("DAILY_LIMIT", { limit: "daily_rounds", amount: 5, used: 5 }, 3_600);
    expect(heldBackBy(rounds, NOW)).toEqual({ by: "rounds", amount: 5, until: "2026-11-23T15:00:00.000Z" });
    const losses = refusal("DAILY_LIMIT", { limit: "daily_loss", amount: 900, used: 850 }, 3_600);
    expect(heldBackBy(losses, NOW)).toMatchObject({ by: "losses", amount: 900 });
  });

  it("is nothing when something else refused", () => {
    expect(heldBackBy(refusal("INSUFFICIENT_GOLD", {}), NOW)).toBeNull();
    expect(heldBackBy(refusal("LIMIT_REACHED", {}), NOW)).toBeNull();
  });
});
