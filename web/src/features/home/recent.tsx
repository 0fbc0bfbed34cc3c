"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import type { Round } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { EmptyState, ErrorState, Icon, NetGold, RoundArt, SectionHeading, Skeleton } from "@/shared/ui";
import { useRecentRounds } from "./api";

const PLACES = [1, 2, 3, 4, 5, 6, 7, 8];

export function RecentRounds() {
  const t = useTranslations("home");
  const { data, error, refetch } = useRecentRounds();
  return (
    <section>
      <SectionHeading
        more={
          <Link href="/history" className="more">
            {t("allHistory")}
            <Icon name="next" size={16} />
          </Link>
        }
      >
        {t("recent")}
      </SectionHeading>
      {error ? (
        <div className="panel">
          <ErrorState error={error} onRetry={() => void refetch()} />
        </div>
      ) : data?.length === 0 ? (
        <div className="panel">
          <EmptyState title={t("recentEmpty")} text={t("recentEmptyText")} />
        </div>
      ) : (
        <ul className="recent" aria-busy={!data}>
          {data
            ? data.map((round) => <RecentCard key={round.round_id} round={round} />)
            : PLACES.map((place) => (
                <li key={place}>
                  <Skeleton className="h-[76px] rounded-12" />
                </li>
              ))}
        </ul>
      )}
    </section>
  );
}

function RecentCard({ round }: { round: Round }) {
  const t = useTranslations("common");
  const format = useFormat();
  const word = round.net_amount > 0 ? t("win") : round.net_amount < 0 ? t("loss") : t("even");
  return (
    <li>
      <Link href={`/history?round=${encodeURIComponent(round.round_id)}`} className="recent-card panel">
        <RoundArt round={round} size={28} />
        <span className="flex items-baseline justify-between gap-2">
          <NetGold amount={round.net_amount} />
          <span className="sr-only">{word}</span>
          <time
            dateTime={round.created_at}
            title={format.moment(round.created_at)}
            className="text-12 whitespace-nowrap text-t3"
          >
            {format.ago(round.created_at)}
          </time>
        </span>
      </Link>
    </li>
  );
}
