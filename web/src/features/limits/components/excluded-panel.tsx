import { useTranslations } from "use-intl";
import type { LimitsView } from "@/shared/api";
import { Card, Icon } from "@/shared/ui";
import { useWords } from "../use-words";
import s from "./page.module.css";

const DAY_MS = 86_400_000;

/** A break that is on, with its end. */
export function ExcludedPanel({ exclusion }: { exclusion: NonNullable<LimitsView["exclusion"]> }) {
  const t = useTranslations("limits.excluded");
  const words = useWords();
  const { kind, until } = exclusion;
  const days = until ? daysLeft(until) : 0;
  return (
    <Card as="section" className={s.excluded} data-testid="excluded">
      <Icon name="clock" size={28} />
      <div>
        <h2>{t(kind === "cool_off" ? "coolOff" : "exclusion")}</h2>
        <p>{t("text")}</p>
      </div>
      <p className={s.end}>
        <b>{until ? t("until", { moment: words.moment(until) }) : t("forGood")}</b>
        {until && <span>{days > 0 ? t("left", { days }) : t("lastDay")}</span>}
      </p>
    </Card>
  );
}

const daysLeft = (until: string) => Math.max(0, Math.floor((Date.parse(until) - Date.now()) / DAY_MS));
