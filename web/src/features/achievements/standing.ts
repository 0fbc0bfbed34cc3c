import type { AchievementView } from "@/shared/api";
import type { Tier } from "./api";

export interface Standing {
  /** The highest tier reached, 0 for none. */
  reached: number;
  /** The lowest tier whose reward waits. */
  waiting: Tier | null;
  /** What is next on the way; null after the last. */
  next: Tier | null;
}

/** Where somebody stands with an achievement. */
export function standingOf({ tiers }: AchievementView): Standing {
  return {
    reached: tiers.reduce((highest, { tier, state }) => (state === "LOCKED" ? highest : tier), 0),
    waiting: tiers.find(({ state }) => state === "UNLOCKED") ?? null,
    next: tiers.find(({ state }) => state === "LOCKED") ?? null,
  };
}

const rank = (of: AchievementView): number => {
  const { waiting, next } = standingOf(of);
  if (waiting) return 0;
  return next ? 1 : 2;
};

/** What can be taken first, what is complete last; between them the club's own order. */
export const inOrder = (all: readonly AchievementView[]): AchievementView[] =>
  [...all].sort((a, b) => rank(a) - rank(b));
