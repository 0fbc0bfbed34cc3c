"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Button, ErrorState, Gold, Icon } from "@/shared/ui";
import { type Replay, useReplay } from "./api";

/** The round played again from its records: the same numbers, the same gold, the same statistics. */
export function ReplayPanel({ roundId }: { roundId: string }) {
  const t = useTranslations("history.replay");
  const [asked, setAsked] = useState(false);
  const { data, error, refetch, isFetching } = useReplay(roundId, asked);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data) return <Replayed replay={data} />;
  return (
    <Button
      variant="secondary"
      wide
      loading={isFetching}
      data-testid="replay-ask"
      onClick={() => setAsked(true)}
    >
      <Icon name="spin" />
      {t("ask")}
    </Button>
  );
}

const COUNTS = { plays: "rounds", wins: "wins", losses: "losses", ties: "ties" } as const;

function Replayed({ replay }: { replay: Replay }) {
  const t = useTranslations("history.replay");
  const format = useFormat();
  const { is_identical: same, statistics_delta: delta } = replay;
  return (
    <section
      className="replay well"
      data-testid="replay"
      data-identical={same}
      aria-label={t("title")}
      role="status"
    >
      <h3 className={same ? "text-win" : "text-danger"}>
        <Icon name={same ? "check" : "close"} size={20} />
        {t(same ? "same" : "differs")}
      </h3>
      <p className="text-12 text-t3">{t("text")}</p>
      <dl className="facts">
        <div>
          <dt>{t("drawn")}</dt>
          <dd className="num" data-testid="replay-drawn">
            {replay.recomputed_drawn.length > 0 ? replay.recomputed_drawn.join(" · ") : t("drawnNone")}
          </dd>
        </div>
        <div>
          <dt>{t("payout")}</dt>
          <dd>
            <Gold amount={replay.recomputed_payout} />
          </dd>
        </div>
        <div>
          <dt>{t("gold")}</dt>
          <dd className="num" data-testid="replay-gold">
            <span aria-hidden="true">
              {format.gold(replay.balance_before)} → {format.gold(replay.balance_after)}
            </span>
            <span className="sr-only">
              {t("from", {
                before: format.gold(replay.balance_before),
                after: format.gold(replay.balance_after),
              })}
            </span>
          </dd>
        </div>
      </dl>
      <h4>{t("statistics")}</h4>
      <ul className="replay-delta">
        {Object.entries(COUNTS)
          .filter(([, field]) => delta[field] !== 0)
          .map(([name, field]) => (
            <li key={name}>
              {t(name as keyof typeof COUNTS)} <b className="num">{`+${delta[field]}`}</b>
            </li>
          ))}
        <li>
          {t("wagered")} <b className="num">{`+${format.gold(delta.total_bet)}`}</b>
        </li>
        <li>
          {t("paid")} <b className="num">{`+${format.gold(delta.total_payout)}`}</b>
        </li>
      </ul>
    </section>
  );
}
