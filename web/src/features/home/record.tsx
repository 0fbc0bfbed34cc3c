"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { useStats } from "@/shared/store";
import { Gold, SectionHeading, Skeleton } from "@/shared/ui";

/** The member's own numbers, from the one store: they move with every round, on every page. */
export function Record() {
  const t = useTranslations("home");
  const format = useFormat();
  const stats = useStats();
  return (
    <section>
      <SectionHeading>{t("record")}</SectionHeading>
      <dl className="record panel" aria-busy={stats === null}>
        <Figure label={t("total")} testId="games-stats-total">
          {stats && format.number(stats.total_games_played)}
        </Figure>
        <Figure label={t("wins")} testId="games-stats-wins">
          {stats && format.number(stats.total_wins)}
        </Figure>
        <Figure label={t("winRate")}>
          {stats && format.winRate(stats.total_wins, stats.total_games_played)}
        </Figure>
        <Figure label={t("best")} testId="games-stats-best">
          {stats && (stats.best_win_amount > 0 ? <Gold amount={stats.best_win_amount} /> : "–")}
        </Figure>
      </dl>
    </section>
  );
}

function Figure({ label, testId, children }: { label: string; testId?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="num" data-testid={children === null ? undefined : testId}>
        {children ?? <Skeleton className="mx-auto h-6.5 w-16" />}
      </dd>
    </div>
  );
}
