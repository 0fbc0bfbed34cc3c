import { describe, expect, it } from "vitest";
import type { SharedRound } from "../api";
import { ServerClock, SILENCE_MS } from "./clock";
import { momentOf } from "./moment";
import { aTable } from "./table.fixture";

const NOW = Date.parse("2026-11-23T12:00:10Z");

describe("the server's clock", () => {
  it("is unknown until it is heard", () => {
    expect(new ServerClock().now(5)).toBeNull();
  });

  it("believes the message that came fastest", () => {
    const clock = new ServerClock();
    clock.hear(NOW, 1_000 + 80);
    clock.hear(NOW + 100, 1_100 + 20);
    clock.hear(NOW + 200, 1_200 + 300);
    expect(clock.now(2_000)).toBe(NOW + 1_000 - 20);
  });

  it("forgets what is long ago, so that a clock that drifts is followed", () => {
    const clock = new ServerClock();
    clock.hear(NOW + 500, 0);
    clock.hear(NOW + 40_000, 40_000);
    expect(clock.now(40_000)).toBe(NOW + 40_000);
  });

  it("is trusted only for a moment after the last word", () => {
    const clock = new ServerClock();
    clock.hear(NOW, 0);
    expect(clock.trusted(500)).toBe(NOW + 500);
    expect(clock.trusted(60_000)).toBe(NOW + SILENCE_MS);
    expect([clock.isSilent(500), clock.isSilent(60_000)]).toEqual([false, true]);
  });
});

describe("the moment", () => {
  const at = (round: Partial<SharedRound>, local = 0) => {
    const clock = new ServerClock();
    clock.hear(NOW, 0);
    return momentOf(aTable(round), clock, 1_000_000, local);
  };

  it("counts down while bets are taken", () => {
    const round = { phase: "BETTING", starts_at: "2026-11-23T12:00:14Z" } as const;
    expect(at(round)).toMatchObject({ leftMs: 4_000, multiplier: 100, elapsedMs: 0 });
    expect(at(round, 9_000).leftMs).toBe(0);
  });

  it("follows the curve, and stands still when nothing is heard", () => {
    const round = { phase: "RUNNING", starts_at: "2026-11-23T11:59:58.447Z" } as const;
    expect(at(round)).toMatchObject({ elapsedMs: 11_553, multiplier: 200, isSilent: false });
    expect(at(round, 30_000)).toMatchObject({ elapsedMs: 11_553 + SILENCE_MS, isSilent: true });
  });

  it("ends at the bust the server told, whatever the clocks say", () => {
    const round = {
      phase: "BUSTED",
      starts_at: "2026-11-23T12:00:00Z",
      busted_at: "2026-11-23T12:00:09.500Z",
      bust_multiplier: "1.76",
    } as const;
    expect(at(round, 90_000)).toMatchObject({ multiplier: 176, isSilent: false });
    expect(at(round).bustMs).toBe(500);
  });
});
