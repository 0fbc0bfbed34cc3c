"use client";

import { useLocale, useTranslations } from "use-intl";
import { formatGold, formatNumber } from "../format/gold";
import { useGold } from "../store/selectors";
import { Coin } from "../ui/icon";
import { RollingNumber } from "../ui/rolling-number";
import { Skeleton } from "../ui/surface";

export function GoldPill() {
  const t = useTranslations();
  const locale = useLocale();
  const gold = useGold();
  if (gold === null) {
    return (
      <span className="gold-pill" aria-busy="true">
        <Coin />
        <Skeleton className="h-4 w-16" />
      </span>
    );
  }
  const full = t("common.goldFull", { amount: formatNumber(gold, locale) });
  return (
    <span className="gold-pill num text-16" title={full}>
      <Coin />
      <span className="sr-only">{`${t("shell.gold")} ${full}`}</span>
      <span aria-hidden="true" data-testid="balance-gold" data-gold={gold}>
        <RollingNumber value={gold} format={(value) => formatGold(value, locale)} />
      </span>
    </span>
  );
}
