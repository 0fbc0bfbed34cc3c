import type { rewards as ko } from "../ko/rewards";
import type { Translation } from "../shape";

export const rewards: Translation<typeof ko> = {
  xp: "+{xp, number} XP",
  item: {
    streak_freeze: "Streak freeze",
    mission_reroll: "Mission reroll",
    xp_booster: "XP booster",
    ticket_gacha: "Capsule ticket",
    other: "Item",
  },
  itemOf: "{item} ×{count, number}",
  itemCount: "{count, plural, one {# item} other {# items}}",
  claim: "Claim",
  claimLabel: "Claim the reward of {title}",
  done: "Claimed",
  claimed: "{what} claimed",
  claimedElsewhere: "You have this already. Everything is up to date now.",
  progress: "{title}: {count, number} of {target, number}",
  count: "{count, number} / {target, number}",
  resets: "Resets in",
  left: "{days, number} d {hours, number} h",
  over: "Changing soon",
  waiting: "{count, plural, one {# reward to claim} other {# rewards to claim}}",
  reached: {
    mission: "Mission complete!",
    missionNamed: "Mission complete! {title}",
    achievement: "Achievement unlocked!",
    achievementNamed: "Achievement unlocked! {title}",
  },
  completedText: "Your reward is waiting.",
  toReward: "Claim it",
};
