"use client";

import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { formatGold, formatNumber, formatPercent, formatSignedGold, formatWinRate } from "./gold";
import { formatClock, formatDay, formatMoment, relativeTime } from "./time";

/** Every formatter, bound to the page's language. */
export function useFormat() {
  const locale = useLocale();
  const t = useTranslations("common");
  return useMemo(
    () => ({
      gold: (gold: number) => formatGold(gold, locale),
      signedGold: (gold: number) => formatSignedGold(gold, locale),
      number: (value: number) => formatNumber(value, locale),
      percent: (ratio: number, digits?: number) => formatPercent(ratio, digits, locale),
      winRate: (won: number, played: number) => formatWinRate(won, played, locale),
      clock: (iso: string) => formatClock(iso, locale),
      day: (iso: string) => formatDay(iso, locale),
      moment: (iso: string) => formatMoment(iso, locale),
      ago: (iso: string) => {
        const passed = relativeTime(iso);
        return passed.key === "justNow" ? t("justNow") : t(passed.key, { count: passed.count });
      },
    }),
    [locale, t],
  );
}
