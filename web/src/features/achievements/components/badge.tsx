import { BADGES } from "@/shared/art/badges";
import { Icon, type IconName } from "@/shared/ui";
import s from "./page.module.css";

const FRAMES = ["locked", "one", "two", "three"] as const;

const EMBLEMS: Record<string, IconName> = {
  rounds: "games",
  wins: "trophy",
  hot_hand: "flame",
  stakes: "slot",
  flyer: "crash",
  collector: "gacha",
  regular: "calendar",
  climber: "me",
  wheel: "wheel",
  duelist: "rps",
  jackpot: "star",
  zero: "roulette",
};

interface BadgeProps {
  id: string;
  /** The highest tier reached, of so many. */
  reached: number;
  tiers: number;
  secret: boolean;
}

/** The frame tells the tier, the emblem what it is for; with one tier only, reaching it is the highest. */
export function Badge({ id, reached, tiers, secret }: BadgeProps) {
  const frame = reached === 0 ? "locked" : (FRAMES[reached === tiers ? 3 : reached] ?? "three");
  return (
    <span className={s.badge} data-frame={frame} aria-hidden="true">
      <svg viewBox="0 0 96 96">
        <use href={`${BADGES}#${frame}`} />
      </svg>
      <Icon name={secret ? "lock" : (EMBLEMS[id] ?? "star")} size={26} />
    </span>
  );
}
