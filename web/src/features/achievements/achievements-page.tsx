"use client";

import { useTranslations } from "use-intl";
import type { AchievementList } from "@/shared/api";
import { useOnline } from "@/shared/store";
import { Backdrop, Card, EmptyState, ErrorState, Scene, Skeleton } from "@/shared/ui";
import { useAchievements } from "./api";
import { AchievementCard } from "./components/card";
import s from "./components/page.module.css";
import { inOrder } from "./standing";

const PLACES = Array.from({ length: 9 }, (_, place) => place);

export function AchievementsPage() {
  const t = useTranslations("achievements");
  const { data, error, refetch } = useAchievements();
  const online = useOnline();
  return (
    <>
      <Backdrop>
        <Scene name="city" eager className={s.sky} />
      </Backdrop>
      <div className={s.page} data-offline={!online || undefined}>
        <header className={s.intro}>
          <div>
            <h1>{t("title")}</h1>
            <p>{t("lead")}</p>
          </div>
          {data ? <Total list={data} /> : !error && <Skeleton className="h-12 w-44" />}
        </header>
        {data ? (
          <All list={data} />
        ) : error ? (
          <Card>
            <ErrorState error={error} onRetry={() => void refetch()} />
          </Card>
        ) : (
          <div className={s.grid} aria-busy="true">
            {PLACES.map((place) => (
              <Skeleton key={place} className={s.awaited} />
            ))}
          </div>
        )}
      </div>
    </>
  );
}

function Total({ list }: { list: AchievementList }) {
  const t = useTranslations("achievements");
  return (
    <p className={`well ${s.total}`} data-testid="achievements-total">
      {t("unlocked")}
      <b className="num">{t("ofTotal", { count: list.unlocked, total: list.total })}</b>
    </p>
  );
}

function All({ list }: { list: AchievementList }) {
  const t = useTranslations("achievements");
  if (list.items.length === 0)
    return (
      <Card>
        <EmptyState icon="star" title={t("emptyTitle")} text={t("emptyText")} />
      </Card>
    );
  return (
    <ul className={s.grid}>
      {inOrder(list.items).map((achievement) => (
        <AchievementCard key={achievement.id} achievement={achievement} />
      ))}
    </ul>
  );
}
