import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import type { Metric, Place } from "../api";

/** Scores as one reads them, and names; those who stay unnamed are so in the reader's language. */
export function useWords() {
  const t = useTranslations("ranking");
  const format = useFormat();
  return {
    name: ({ name }: Pick<Place, "name">) => name ?? t("anonymous"),
    score: (metric: Metric, score: number) => {
      if (metric === "multiplier") return t("times", { times: (score / 10_000).toFixed(2) });
      return metric === "xp" ? `${format.number(score)} XP` : `${format.number(score)} G`;
    },
  };
}
