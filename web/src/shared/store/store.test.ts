import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listen, receive, receiveFromTab, receiveRound } from "../realtime/receive";
import { aRound, someone, someStats } from "../testing/members";
import { apply, clearMember, holdReveal, hydrate, resetStore, useGlobalStore, whenRevealed } from "./store";

const gold = () => useGlobalStore.getState().truth.balance?.gold;
const shownGold = () => useGlobalStore.getState().shown.gold;
const played = () => useGlobalStore.getState().truth.stats?.total_games_played;

beforeEach(() => {
  vi.useFakeTimers();
  resetStore();
  hydrate({ me: someone(), balance: { gold: 1_000, version: 10 }, stats: someStats(5) });
});
afterEach(() => vi.useRealTimers());

describe("apply", () => {
  it("takes a newer balance", () => {
    expect(apply({ type: "balance_changed", data: { gold: 1_200, version: 11 } })).toBe(true);
    expect(gold()).toBe(1_200);
  });

  it.each([
    ["late", 9],
    ["repeated", 10],
  ])("ignores a %s balance", (_, version) => {
    const before = useGlobalStore.getState();
    expect(apply({ type: "balance_changed", data: { gold: 7, version } })).toBe(false);
    expect(useGlobalStore.getState()).toBe(before);
  });

  it("ends with the newest balance whatever the order", () => {
    for (const version of [13, 11, 12, 13])
      apply({ type: "balance_changed", data: { gold: version * 100, version } });
    expect(gold()).toBe(1_300);
  });

  it("treats the reply of a play and its push as one", () => {
    const round = aRound({ version: 11, gold: 900 });
    receiveRound(round);
    expect(gold()).toBe(900);
    expect(
      apply({ type: "round_settled", subtype: "slot_spin", id: 11, data: round, balance: round.balance }),
    ).toBe(true); // only the place in the stream moved on
    expect(gold()).toBe(900);
    expect(useGlobalStore.getState().truth.lastId).toBe(11);
  });

  it("lets statistics only grow", () => {
    apply({ type: "stats_changed", id: 12, data: someStats(7) });
    apply({ type: "stats_changed", id: 11, data: someStats(6) });
    apply({ type: "stats_changed", id: 12, data: someStats(7) });
    expect(played()).toBe(7);
    hydrate({ stats: someStats(6) });
    expect(played()).toBe(7);
  });

  it("survives messages without data", () => {
    expect(apply({ type: "balance_changed", data: {} })).toBe(false);
    expect(apply({ type: "stats_changed", data: {} as never })).toBe(false);
    expect(apply({ type: "level_up", data: {} as never })).toBe(false);
    expect(gold()).toBe(1_000);
  });

  it("changes nothing once the member is gone", () => {
    clearMember();
    expect(apply({ type: "balance_changed", data: { gold: 5, version: 99 } })).toBe(false);
    expect(useGlobalStore.getState().truth.balance).toBeNull();
  });

  it("takes messages of other tabs only for the same member", () => {
    receiveFromTab(999, { type: "balance_changed", data: { gold: 1, version: 50 } });
    expect(gold()).toBe(1_000);
    receiveFromTab(someone().id, { type: "balance_changed", data: { gold: 1_500, version: 50 } });
    expect(gold()).toBe(1_500);
  });
});

describe("listen", () => {
  it("hears what is only shown, which changes nothing that is the member's", () => {
    const heard = vi.fn();
    const end = listen(heard);
    const data = { round: 7, phase: "RUNNING" as const, elapsed_ms: 100, multiplier: "1.00", bets: [] };
    const message = { type: "crash_tick" as const, data };
    const before = useGlobalStore.getState();
    receive(message);
    expect(heard).toHaveBeenCalledWith(message);
    expect(useGlobalStore.getState()).toBe(before);
    end();
    receive(message);
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe("hydrate", () => {
  it("commits everything at once", () => {
    resetStore();
    const commits = vi.fn();
    const stop = useGlobalStore.subscribe(commits);
    hydrate({ me: someone(), balance: { gold: 3, version: 1 }, stats: someStats(0) });
    stop();
    expect(commits).toHaveBeenCalledTimes(1);
    expect(useGlobalStore.getState().shown).toMatchObject({ gold: 3, level: 1 });
  });

  it("does not put an older balance back", () => {
    apply({ type: "balance_changed", data: { gold: 700, version: 20 } });
    hydrate({ balance: { gold: 1_000, version: 10 } });
    expect(gold()).toBe(700);
  });

  it("starts anew for another member", () => {
    hydrate({ me: { ...someone(), id: 77 }, balance: { gold: 5, version: 1 } });
    expect(gold()).toBe(5);
    expect(useGlobalStore.getState().truth.stats).toBeNull();
  });
});

describe("holdReveal", () => {
  it("keeps the eye where it was while the truth moves on", () => {
    const release = holdReveal();
    receiveRound(aRound({ version: 11, gold: 4_000 }));
    expect([gold(), shownGold()]).toEqual([4_000, 1_000]);
    release();
    expect(shownGold()).toBe(4_000);
  });

  it("waits for the last of several holds, and a second release is harmless", () => {
    const first = holdReveal();
    const second = holdReveal();
    apply({ type: "balance_changed", data: { gold: 1, version: 30 } });
    first();
    first();
    expect(shownGold()).toBe(1_000);
    second();
    expect(shownGold()).toBe(1);
  });

  it("lets go by itself, so that a dead animation cannot freeze a balance", () => {
    holdReveal(2_000);
    apply({ type: "balance_changed", data: { gold: 1, version: 30 } });
    vi.advanceTimersByTime(2_000);
    expect(shownGold()).toBe(1);
  });

  it("keeps what would tell the result until then", () => {
    const told = vi.fn();
    const release = holdReveal();
    whenRevealed(told);
    receive({ type: "level_up", id: 12, data: { level: 2, previous_level: 1, experience_points: 500 } });
    expect(told).not.toHaveBeenCalled();
    expect(useGlobalStore.getState().shown.level).toBe(1);
    release();
    expect(told).toHaveBeenCalledOnce();
    expect(useGlobalStore.getState().shown.level).toBe(2);
  });
});
