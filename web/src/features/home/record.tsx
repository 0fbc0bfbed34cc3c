"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { useGold, useStats } from "@/shared/store";
import { Gold, SectionHeading, Skeleton } from "@/shared/ui";
import { RollingNumber } from "@/shared/ui/rolling-number";

/** The member's own numbers, from the one store: they move with every round, on every page. */
export function Record() {
  const t = useTranslations("home");
  const format = useFormat();
  const stats = useStats();
  const gold = useGold();
  return (
    <section>
      <SectionHeading>{t("record")}</SectionHeading>
      <dl className="record panel" aria-busy={stats === null}>
        <Figure label={t("gold")} testId="home-gold">
          {gold !== null && (
            <span className="text-22 text-gold">
              <RollingNumber value={gold} format={format.gold} />
            </span>
          )}
        </Figure>
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
      <dd className="num" data-testid={children ? testId : undefined}>
        {children || <Skeleton className="mx-auto h-6.5 w-16" />}
      </dd>
    </div>
  );
}
