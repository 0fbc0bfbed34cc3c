import { describe, expect, it } from "vitest";
import type { AchievementView } from "@/shared/api";
import { inOrder, standingOf } from "./standing";

type State = AchievementView["tiers"][number]["state"];

const achievement = (id: string, ...states: State[]): AchievementView => ({
  id,
  key: `achievement:${id}`,
  title: id,
  title_en: id,
  text: "",
  text_en: "",
  hidden: false,
  count: 0,
  tiers: states.map((state, i) => ({
    tier: i + 1,
    target: 10 ** i,
    reward: { gold: 1, xp: 0, items: {} },
    state,
    unlocked_at: null,
    share: 0,
  })),
});

describe("an achievement", () => {
  it("says what is reached, what waits and what is next", () => {
    const { reached, waiting, next } = standingOf(achievement("a", "CLAIMED", "UNLOCKED", "LOCKED"));
    expect([reached, waiting?.tier, next?.tier]).toEqual([2, 2, 3]);
    expect(standingOf(achievement("b", "LOCKED"))).toMatchObject({ reached: 0, waiting: null });
    expect(standingOf(achievement("c", "CLAIMED")).next).toBeNull();
  });

  it("stands first while its reward waits, and last when it is complete", () => {
    const all = [
      achievement("done", "CLAIMED"),
      achievement("way", "LOCKED"),
      achievement("ready", "UNLOCKED"),
    ];
    expect(inOrder(all).map(({ id }) => id)).toEqual(["ready", "way", "done"]);
  });
});
