"use client";

import { useLocale, useTranslations } from "use-intl";
import { formatDate, useFormat } from "@/shared/format";
import type { Break, Kind, Name } from "./api";
import type { ShownKind } from "./rules";

/** A year ahead a day needs its year, and the hour says nothing any more. */
const FAR_MS = 300 * 86_400_000;

/** Amounts, moments and lengths, as this page says them. */
export function useWords() {
  const t = useTranslations("limits");
  const format = useFormat();
  const locale = useLocale();
  const length = ({ days }: Break) => {
    if (days === null) return t("break.forGood");
    return days === 365 ? t("break.year") : t("break.days", { days });
  };
  return {
    amount: (kind: Kind, amount: number) => t(kind === "time" ? "minutes" : "gold", { amount }),
    name: ({ kind, period }: Name) =>
      t("name", { kind: t(`kind.${kind as ShownKind}.title`), period: t(`period.${period}`) }),
    moment: (iso: string) =>
      Date.parse(iso) - Date.now() > FAR_MS
        ? formatDate(iso, locale)
        : `${format.day(iso)} ${format.clock(iso)}`,
    length,
  };
}
