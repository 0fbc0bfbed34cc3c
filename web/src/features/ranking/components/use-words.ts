import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import type { Metric, Place } from "../api";

/** What the server calls a member who does not want to be named. */
const ANONYMOUS = "익명 회원";

/** Scores as one reads them, and names; those who stay unnamed are so in the reader's language. */
export function useWords() {
  const t = useTranslations("ranking");
  const format = useFormat();
  return {
    name: ({ name }: Pick<Place, "name">) => (name === ANONYMOUS ? t("anonymous") : name),
    score: (metric: Metric, score: number) => {
      if (metric === "multiplier") return t("times", { times: (score / 10_000).toFixed(2) });
      return metric === "xp" ? `${format.number(score)} XP` : `${format.number(score)} G`;
    },
  };
}
