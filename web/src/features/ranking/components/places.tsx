import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Icon } from "@/shared/ui";
import type { Leaderboard, Metric, Place } from "../api";
import s from "./places.module.css";
import { useWords } from "./use-words";

interface PlacesProps {
  places: Place[];
  metric: Metric;
}

/** Those below the podium. */
export function Places({ places, metric }: PlacesProps) {
  const rest = places.filter(({ rank }) => rank > 3);
  if (rest.length === 0) return null;
  return (
    <ol className={`panel ${s.list}`} start={4} data-testid="ranking-list">
      {rest.map((place) => (
        <Row key={place.rank} place={place} metric={metric} />
      ))}
    </ol>
  );
}

function Row({ place, metric }: { place: Place; metric: Metric }) {
  const t = useTranslations("ranking");
  const words = useWords();
  const name = words.name(place);
  return (
    <li
      className={clsx(s.row, place.is_me && s.me)}
      data-rank={place.rank}
      data-score={place.score}
      aria-current={place.is_me || undefined}
    >
      <b className={s.rank}>{place.rank}</b>
      <i className={s.face} aria-hidden="true">
        {Array.from(name)[0]}
      </i>
      <span className={s.name}>{name}</span>
      {place.is_me && <span className="tag on">{t("you")}</span>}
      <b className={s.score}>{words.score(metric, place.score)}</b>
    </li>
  );
}

/** Where the member stands, wherever that is: always in view. */
export function OwnPlace({ board, metric }: { board: Leaderboard; metric: Metric }) {
  const t = useTranslations("ranking");
  const format = useFormat();
  const words = useWords();
  const { me, least_staked, period } = board;
  return (
    <section
      className={s.own}
      aria-label={t("mine")}
      data-testid="ranking-me"
      data-rank={me?.rank}
      data-score={me?.score}
    >
      <span className={s.hex} aria-hidden="true">
        <b>{me ? format.number(me.rank) : "–"}</b>
      </span>
      <p>
        <b>{me ? t("rank", { rank: me.rank }) : t(period === "week" ? "unranked" : "wasUnranked")}</b>
        <small>
          {me
            ? me.name
            : period === "week" &&
              t(metric === "multiplier" ? "howMultiplier" : "how", { gold: format.number(least_staked) })}
        </small>
      </p>
      {me ? (
        <b className={s.score}>{words.score(metric, me.score)}</b>
      ) : (
        <Link href="/games" className="btn btn-secondary btn-sm">
          {t("toGames")}
          <Icon name="next" size={16} />
        </Link>
      )}
    </section>
  );
}
