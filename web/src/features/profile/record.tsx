"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { useStats } from "@/shared/store";
import { Gold, SectionHeading, Skeleton } from "@/shared/ui";

export function ProfileRecord() {
  const t = useTranslations("profile");
  const format = useFormat();
  const stats = useStats();
  return (
    <section className="profile-record">
      <SectionHeading>{t("record")}</SectionHeading>
      <dl className="figures panel" aria-busy={stats === null}>
        <Figure label={t("plays")}>
          {stats && <span data-testid="games-stats-total">{format.number(stats.total_games_played)}</span>}
        </Figure>
        <Figure label={t("wins")}>{stats && format.number(stats.total_wins)}</Figure>
        <Figure label={t("losses")}>{stats && format.number(stats.total_losses)}</Figure>
        <Figure label={t("winRate")}>
          {stats && format.winRate(stats.total_wins, stats.total_games_played)}
        </Figure>
        <Figure label={t("wagered")}>{stats && format.gold(stats.total_wagered)}</Figure>
        <Figure label={t("best")}>
          {stats && (stats.best_win_amount > 0 ? <Gold amount={stats.best_win_amount} /> : "–")}
        </Figure>
      </dl>
    </section>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="num">{children ?? <Skeleton className="mx-auto h-6.5 w-16" />}</dd>
    </div>
  );
}
