"use client";

import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { GameInfo } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { GAME_PAGES, type GameKey } from "@/shared/games";
import { Backdrop, EmptyState, ErrorState, Icon, Scene, Skeleton, useGameName } from "@/shared/ui";
import { Picture } from "@/shared/ui/icon";
import { useGames, usePlayed } from "./api";
import { CrashLive } from "./crash-live";
import s from "./lobby.module.css";
import { recentFirst } from "./order";
import { Wins } from "./wins";

/** As the club shows them to who never played. */
const ORDER = ["slot", "slot_enhanced", "gacha", "roulette", "prize_roulette", "rps", "crash"];

const pageOf = (key: string): string | undefined => GAME_PAGES[key as GameKey];

export function LobbyPage() {
  const t = useTranslations("lobby");
  return (
    <>
      <Backdrop>
        <Scene name="city" eager className={s.sky} />
      </Backdrop>
      <div className={s.lobby}>
        <header className={s.head}>
          <h1>{t("title")}</h1>
          <p>{t("lead")}</p>
          <div className={s.ways}>
            <Link href="/ranking" className={s.way} data-testid="lobby-ranking">
              <Icon name="trophy" size={18} />
              {t("ranking")}
            </Link>
            <Link href="/odds" className={s.way} data-testid="lobby-odds">
              <Icon name="table" size={18} />
              {t("odds")}
            </Link>
          </div>
        </header>
        <Tiles />
        <Wins />
      </div>
    </>
  );
}

function Tiles() {
  const t = useTranslations("lobby");
  const games = useGames();
  const { data: played, isPending } = usePlayed();
  if (games.error && !games.data) {
    return (
      <div className="panel">
        <ErrorState error={games.error} onRetry={() => void games.refetch()} />
      </div>
    );
  }
  // The order waits for what was played, so that no tile changes its place under a finger.
  if (!games.data || isPending) {
    return (
      <ul className={s.tiles} aria-busy="true">
        {ORDER.map((key) => (
          <li key={key}>
            <Skeleton className={s.skeleton} />
          </li>
        ))}
      </ul>
    );
  }
  if (games.data.length === 0) return <EmptyState icon="games" title={t("empty")} text={t("emptyText")} />;
  const known = [...games.data].sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key));
  return (
    <ul className={s.tiles}>
      {recentFirst(known, played ?? []).map((game, place) => (
        <li key={game.key}>
          <GameTile game={game} recent={played?.includes(game.key) === true} eager={place < 3} />
        </li>
      ))}
    </ul>
  );
}

function GameTile({ game, recent, eager }: { game: GameInfo; recent: boolean; eager: boolean }) {
  const t = useTranslations("lobby");
  const format = useFormat();
  const { key, image_url, rtp, enabled } = game;
  const href = pageOf(key);
  const badge = !href ? t("soon") : enabled ? recent && t("recent") : t("resting");
  const volatility = game.volatility as "LOW" | "MED" | "HIGH";
  return (
    <Tile gameKey={key} image={image_url} href={href} badge={badge || undefined} eager={eager}>
      <span className="tag on">{t(key === "gacha" ? "value" : "rtp", { rtp: format.percent(rtp, 1) })}</span>
      <span className="tag">{t(`volatility.${volatility}`)}</span>
      {key === "crash" && enabled && <CrashLive className={clsx("tag", s.live)} />}
    </Tile>
  );
}

interface TileProps {
  gameKey: string;
  image: string;
  /** Without one the game cannot be opened yet. */
  href?: string;
  badge?: string;
  eager?: boolean;
  children?: ReactNode;
}

function Tile({ gameKey, image, href, badge, eager, children }: TileProps) {
  const t = useTranslations("lobby.kind");
  const gameName = useGameName();
  const inside = (
    <>
      <Picture src={image} eager={eager} className={s.art} />
      {badge && <span className={clsx("tag", s.badge)}>{badge}</span>}
      <span className={s.text}>
        <b>{gameName(gameKey)}</b>
        <span className={s.kind}>{t.has(gameKey as "slot") ? t(gameKey as "slot") : ""}</span>
        {children && <span className={s.tags}>{children}</span>}
      </span>
    </>
  );
  const testId = `game-tile-${gameKey}`;
  return href ? (
    <Link href={href} className={s.tile} data-testid={testId}>
      {inside}
    </Link>
  ) : (
    <div className={clsx(s.tile, s.closed)} data-testid={testId}>
      {inside}
    </div>
  );
}
