export { formatGold, formatNumber, formatPercent, formatSignedGold, formatWinRate } from "./gold";
export { type Josa, josa, withJosa } from "./josa";
export { type LevelProgress, levelProgress } from "./level";
export { CLUB_ZONE, clubDay, formatClock, formatDate, formatDay, formatMoment, relativeTime } from "./time";
export { useFormat } from "./use-format";
