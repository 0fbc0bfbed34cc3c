"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { useStats } from "@/shared/store";
import { NetGold, Skeleton } from "@/shared/ui";

/** All rounds so far, from the same statistics as every other page. */
export function Totals() {
  const t = useTranslations("history");
  const format = useFormat();
  const stats = useStats();
  return (
    <dl className="totals panel" aria-busy={stats === null}>
      <Figure label={t("plays")}>
        {stats && (
          <span data-testid="games-stats-total">{t("rounds", { count: stats.total_games_played })}</span>
        )}
      </Figure>
      <Figure label={t("bet")}>{stats && format.gold(stats.total_wagered)}</Figure>
      <Figure label={t("payout")}>{stats && format.gold(stats.total_payout)}</Figure>
      <div className="totals-net">
        <dt>{t("net")}</dt>
        <dd className="num">
          {stats ? (
            <NetGold amount={stats.total_payout - stats.total_wagered} />
          ) : (
            <Skeleton className="h-8 w-32" />
          )}
        </dd>
      </div>
    </dl>
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
