"use client";

import { useTranslations } from "use-intl";
import type { BigWinView } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { Card, EmptyState, ErrorState, Gold, SectionHeading, Skeleton, useGameName } from "@/shared/ui";
import { Picture } from "@/shared/ui/icon";
import { useBigWins, useGames } from "./api";
import s from "./wins.module.css";

/** The latest large wins of the club, newest first. */
export function Wins() {
  const t = useTranslations("lobby.wins");
  return (
    <section>
      <SectionHeading more={<span className={s.rule}>{t("rule")}</span>}>{t("title")}</SectionHeading>
      <Feed />
    </section>
  );
}

function Feed() {
  const t = useTranslations("lobby.wins");
  const { data, error, refetch } = useBigWins();
  if (data?.length) {
    return (
      <ol className={s.wins} data-testid="lobby-wins">
        {data.map((win) => (
          <Win key={win.id} win={win} />
        ))}
      </ol>
    );
  }
  if (!data && !error) return <Skeleton className="h-40 w-full rounded-16" />;
  return (
    <Card>
      {data ? (
        <EmptyState icon="star" title={t("empty")} text={t("emptyText")} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </Card>
  );
}

function Win({ win }: { win: BigWinView }) {
  const t = useTranslations("lobby.wins");
  const format = useFormat();
  const gameName = useGameName();
  const image = useGames().data?.find(({ key }) => key === win.game)?.image_url;
  const { name, bet_amount: bet, payout_amount: payout, created_at: at } = win;
  return (
    <li className={s.win} data-win={win.id} data-payout={payout}>
      {image && <Picture src={image} className={s.art} />}
      <p className={s.who}>
        <b>{name ?? t("anonymous")}</b>
        <small>
          {gameName(win.game)} · <time dateTime={at}>{format.ago(at)}</time>
        </small>
      </p>
      <p className={s.what}>
        <Gold amount={payout} className={s.gold} />
        <small>{t("times", { times: format.number(Math.floor((payout / bet) * 10) / 10) })}</small>
      </p>
    </li>
  );
}
