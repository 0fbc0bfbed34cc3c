export { fetchAchievements, useInventory, useMailbox, useMissions, useStreak } from "./api";
export { Countdown } from "./countdown";
export { refreshRewards } from "./follow";
export { asOneIntent, retryOpen } from "./intent";
export { ItemArt, itemWord } from "./item-art";
export { ClaimKey, MissionBar, useMissionTitle } from "./mission-parts";
export { inOrder, isClaimable, otherMail } from "./progress";
export { RewardChips } from "./reward-chips";
export { type Claim, useClaim } from "./use-claim";
