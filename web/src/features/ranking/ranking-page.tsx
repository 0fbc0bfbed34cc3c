"use client";

import Link from "next/link";
import { useRouter, useSearchParams } from "next/navigation";
import { type ReactNode, Suspense, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { LAMP } from "@/shared/art/lamp";
import { Backdrop, EmptyState, ErrorState, Picture, Skeleton } from "@/shared/ui";
import { METRICS, type Metric, PERIODS, type Period, useLeaderboard } from "./api";
import s from "./components/page.module.css";
import { OwnPlace, Places } from "./components/places";
import { Podium } from "./components/podium";
import { timeLeft } from "./week";

const MINUTE_MS = 60_000;

/** What is ranked, and of which week, stands in the address, so that it can be linked to. */
export function RankingPage() {
  return (
    <>
      <Backdrop>
        <Picture src={LAMP} eager className={s.sky} />
      </Backdrop>
      <Suspense fallback={null}>
        <Ranking />
      </Suspense>
    </>
  );
}

function Ranking() {
  const t = useTranslations("ranking");
  const router = useRouter();
  const asked = useSearchParams();
  const metric = METRICS.find((one) => one === asked.get("metric")) ?? "multiplier";
  const period = PERIODS.find((one) => one === asked.get("period")) ?? "week";
  const board = useLeaderboard(metric, period);
  const look = (next: { metric?: Metric; period?: Period }) =>
    router.replace(`/ranking?${new URLSearchParams({ metric, period, ...next })}`, { scroll: false });

  return (
    <div className={s.page}>
      <header className={s.head}>
        <div>
          <h1>{t("title")}</h1>
          <p>{period === "week" && board.data ? <Remaining until={board.data.ends_at} /> : t("starts")}</p>
        </div>
        <div className={s.periods}>
          {PERIODS.map((one) => (
            <Choice key={one} className="chip" chosen={period === one} onChoose={() => look({ period: one })}>
              {t(`period.${one}`)}
            </Choice>
          ))}
        </div>
      </header>
      <div className={s.metrics}>
        {METRICS.map((one) => (
          <Choice key={one} chosen={metric === one} onChoose={() => look({ metric: one })}>
            {t(`metric.${one}`)}
          </Choice>
        ))}
      </div>
      <p className={s.told}>{t(`told.${metric}`)}</p>
      <Board board={board} metric={metric} />
    </div>
  );
}

interface BoardProps {
  board: ReturnType<typeof useLeaderboard>;
  metric: Metric;
}

function Board({ board: { data, error, refetch }, metric }: BoardProps) {
  const t = useTranslations("ranking");
  if (error && !data) {
    return (
      <div className="panel">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!data) {
    return (
      <div className="grid gap-3" aria-busy="true">
        <Skeleton className="h-72 w-full rounded-16" />
        <Skeleton className="h-64 w-full rounded-16" />
      </div>
    );
  }
  return (
    <>
      {data.items.length === 0 ? (
        <div className="panel" data-testid="ranking-empty">
          <EmptyState
            icon="trophy"
            title={t("empty")}
            text={data.period === "week" ? t("emptyText") : undefined}
          />
        </div>
      ) : (
        <>
          <Podium places={data.items} metric={metric} />
          <Places places={data.items} metric={metric} />
        </>
      )}
      <p className={s.rules}>
        {t("ties")} {t("names")}{" "}
        <Link href="/settings" data-testid="ranking-privacy">
          {t("toSettings")}
        </Link>
      </p>
      <OwnPlace board={data} metric={metric} />
    </>
  );
}

interface ChoiceProps {
  className?: string;
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Choice({ className, chosen, onChoose, children }: ChoiceProps) {
  return (
    <button type="button" className={className} aria-pressed={chosen} onClick={onChoose}>
      {children}
    </button>
  );
}

/** How long the week still runs. */
function Remaining({ until }: { until: string }) {
  const t = useTranslations("ranking");
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS / 2);
    return () => clearInterval(timer);
  }, []);
  const left = timeLeft(until, now);
  if (!left) return t("starts");
  return (
    <time dateTime={until} data-testid="ranking-left">
      {t.rich(`left.${left.unit}`, { count: left.count, rest: left.rest, b: (chunks) => <b>{chunks}</b> })}
    </time>
  );
}
