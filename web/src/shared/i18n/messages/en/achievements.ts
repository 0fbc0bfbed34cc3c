import type { achievements as ko } from "../ko/achievements";
import type { Translation } from "../shape";

export const achievements: Translation<typeof ko> = {
  title: "Achievements",
  lead: "Once reached they are yours for good. Every tier has a reward.",
  unlocked: "Tiers reached",
  ofTotal: "{count, number} / {total, number}",
  secret: "Secret achievement",
  secretText: "Its name shows once you reach it.",
  tier: "Tier {tier, number}",
  tierOf: "Tier {tier, number} of {tiers, number}",
  complete: "All tiers reached",
  holders: "{share} of members",
  nobody: "Nobody yet",
  next: "Next reward",
  claimTier: "{title}, tier {tier, number}",
  emptyTitle: "No achievements right now",
  emptyText: "New ones will show up here.",
};
