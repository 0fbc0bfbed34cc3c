"use client";

import { useTranslations } from "use-intl";
import type { StreakView } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { Coin, Icon } from "@/shared/ui";

type Day = StreakView["calendar"][number];
type Look = "claimed" | "today" | "tomorrow" | "ahead";

const lookOf = ({ state }: Day, claimable: boolean): Look =>
  state === "next" ? (claimable ? "today" : "tomorrow") : state;

/** Seven hexagons: what was taken, what is today's, and what comes. */
export function StreakCalendar({ streak }: { streak: StreakView }) {
  const t = useTranslations("home");
  const format = useFormat();
  const last = streak.calendar.at(-1)?.day;
  return (
    <ol className="streak" aria-label={t("streak")}>
      {streak.calendar.map((day) => {
        const look = lookOf(day, streak.claimable);
        return (
          <li key={day.day} data-state={look} data-testid={`streak-day-${day.day}`}>
            <i aria-hidden="true">
              <Face look={look} isLast={day.day === last} />
            </i>
            <span aria-hidden="true">{format.number(day.gold)}</span>
            <span className="sr-only">
              {t(`dayState.${look}`, { day: day.day, gold: format.gold(day.gold) })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Face({ look, isLast }: { look: Look; isLast: boolean }) {
  if (look === "claimed") return <Icon name="check" size={18} />;
  if (look === "today") return <Coin size={22} />;
  if (isLast) return <Icon name="gift" size={18} />;
  return <Icon name={look === "tomorrow" ? "clock" : "calendar"} size={16} />;
}
