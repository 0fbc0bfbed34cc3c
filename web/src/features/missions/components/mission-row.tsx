"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import type { MissionView } from "@/shared/api";
import { GAME_PAGES, type GameKey } from "@/shared/games";
import { ClaimKey, isClaimable, MissionBar, RewardChips, useClaim, useMissionTitle } from "@/shared/rewards";
import { useOnline } from "@/shared/store";
import { Icon, IconButton, type IconName } from "@/shared/ui";
import s from "./page.module.css";

const GAME_ICONS: Record<GameKey, IconName> = {
  slot: "slot",
  slot_enhanced: "star",
  gacha: "gacha",
  roulette: "roulette",
  prize_roulette: "wheel",
  rps: "rps",
  crash: "crash",
};
const KIND_ICONS: Record<string, IconName> = {
  wins: "trophy",
  win_streak: "flame",
  level: "me",
  check_ins: "calendar",
  multiplier: "star",
  rare_pulls: "gacha",
  plays: "games",
};

const gameOf = ({ game }: MissionView): GameKey | null =>
  game && game in GAME_PAGES ? (game as GameKey) : null;

function iconOf(mission: MissionView): IconName {
  const game = gameOf(mission);
  if (mission.state === "CLAIMED") return "check";
  return game ? GAME_ICONS[game] : (KIND_ICONS[mission.kind] ?? "missions");
}

interface MissionRowProps {
  mission: MissionView;
  /** Asks to change it for another; absent where that cannot be. */
  onChange?: () => void;
}

/** What to do, how far it is, what it gives, and the one thing that can be done about it now. */
export function MissionRow({ mission, onChange }: MissionRowProps) {
  const t = useTranslations();
  const titleOf = useMissionTitle();
  const { id, state, count, target, reward } = mission;
  return (
    <li className={s.row} data-state={state} data-testid={`mission-${id}`} data-progress={count}>
      <span className={s.plate} aria-hidden="true">
        <Icon name={iconOf(mission)} size={20} />
      </span>
      <div className={s.what}>
        <h3>{titleOf(mission)}</h3>
        <div className={s.way}>
          <MissionBar mission={mission} />
          <span className="num" aria-hidden="true">
            {t("rewards.count", { count, target })}
          </span>
        </div>
        <RewardChips reward={reward} quiet={state === "CLAIMED"} />
      </div>
      <Doing mission={mission} onChange={onChange} />
    </li>
  );
}

function Doing({ mission, onChange }: MissionRowProps) {
  const t = useTranslations();
  const titleOf = useMissionTitle();
  const online = useOnline();
  const claim = useClaim();
  const game = gameOf(mission);
  const title = titleOf(mission);
  if (isClaimable(mission)) {
    return (
      <div className={s.doing}>
        <ClaimKey
          title={title}
          pending={claim.isPending}
          testId="mission-claim"
          onClaim={() => claim.mutate({ from: "mission", ref: mission.id, name: mission.key })}
        >
          {t("rewards.claim")}
        </ClaimKey>
      </div>
    );
  }
  if (mission.state === "CLAIMED") return <span className={s.done}>{t("rewards.done")}</span>;
  return (
    <div className={s.doing}>
      {onChange && (
        <IconButton
          label={t("missions.reroll.label", { title })}
          disabled={!online}
          onClick={onChange}
          data-testid="mission-reroll"
        >
          <Icon name="spin" size={20} />
        </IconButton>
      )}
      {game && (
        <Link
          href={GAME_PAGES[game]}
          className="icon-btn"
          aria-label={t("missions.goLabel", { title, game: t(`common.game.${game}`) })}
          title={t("missions.go")}
        >
          <Icon name="next" size={20} />
        </Link>
      )}
    </div>
  );
}
