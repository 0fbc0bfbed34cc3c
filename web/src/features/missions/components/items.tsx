"use client";

import { useLocale, useTranslations } from "use-intl";
import type { Inventory, OwnedItem } from "@/shared/api";
import { Countdown, ItemArt, refreshRewards, useInventory } from "@/shared/rewards";
import { useOnline } from "@/shared/store";
import { Button, Card, ErrorState, SectionHeading, Skeleton } from "@/shared/ui";
import { useBooster } from "../api";
import s from "./page.module.css";

const PLACES = [1, 2, 3, 4];

/** What the member owns besides gold; a booster is started here. */
export function Items() {
  const t = useTranslations("missions.items");
  const { data, error, refetch } = useInventory();
  return (
    <section data-testid="items">
      <SectionHeading>{t("title")}</SectionHeading>
      <Card className={s.rows} aria-busy={!data && !error}>
        {data ? (
          <ul>
            {data.items.map((item) => (
              <Item key={item.item} item={item} boost={data.boost} />
            ))}
          </ul>
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          PLACES.map((place) => (
            <div key={place} className={s.item}>
              <Skeleton className={s.itemAwaited} />
            </div>
          ))
        )}
      </Card>
    </section>
  );
}

function Item({ item, boost }: { item: OwnedItem; boost: Inventory["boost"] }) {
  const t = useTranslations("missions.items");
  const korean = useLocale() === "ko";
  const title = korean ? item.title : item.title_en;
  return (
    <li
      className={s.item}
      data-owned={item.count > 0 || undefined}
      data-testid={`item-${item.item}`}
      data-count={item.count}
    >
      <ItemArt item={item.item} size={44} className={s.art} />
      <div className={s.what}>
        <h3>
          {title} <span className={`num ${s.owned}`}>{t("count", { count: item.count })}</span>
        </h3>
        <p className={s.effect}>{korean ? item.effect : item.effect_en}</p>
        {item.usable && boost && <Running boost={boost} />}
        {item.usable && !boost && item.count > 0 && <Use title={title} />}
      </div>
    </li>
  );
}

function Running({ boost }: { boost: NonNullable<Inventory["boost"]> }) {
  const t = useTranslations("missions.items");
  return (
    <p className={s.running} data-testid="boost">
      <b>{t("running", { factor: boost.factor })}</b>
      <span>
        {t("runningLabel")} <Countdown until={boost.until} onOver={refreshRewards} testId="boost-left" />
      </span>
    </p>
  );
}

function Use({ title }: { title: string }) {
  const t = useTranslations("missions.items");
  const online = useOnline();
  const booster = useBooster();
  return (
    <Button
      variant="secondary"
      small
      className={s.use}
      loading={booster.isPending}
      disabled={!online}
      aria-label={t("useLabel", { item: title })}
      data-testid="booster-use"
      onClick={() => booster.mutate()}
    >
      {t("use")}
    </Button>
  );
}
