"use client";

import { useTranslations } from "use-intl";
import { Card, SectionHeading } from "@/shared/ui";
import { useChange } from "../api";
import { REMINDERS } from "../rules";
import s from "./page.module.css";

/** How often play pauses for a look at the clock. */
export function RemindPanel({ minutes, disabled }: { minutes: number | null; disabled: boolean }) {
  const t = useTranslations("limits");
  const change = useChange(() => t("done.remind"));
  const chosen =
    change.isPending && change.variables.ask === "remind" ? change.variables.body.minutes : minutes;
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading>{t("remind.title")}</SectionHeading>
      <p className={s.about}>{t("remind.text")}</p>
      <div className={s.chips}>
        {REMINDERS.map((every) => (
          <button
            key={String(every)}
            type="button"
            className="chip"
            data-testid={`remind-${every ?? "off"}`}
            aria-pressed={chosen === every}
            disabled={disabled || change.isPending}
            onClick={() => change.mutate({ ask: "remind", body: { minutes: every } })}
          >
            {every === null ? t("remind.off") : t("remind.every", { minutes: every })}
          </button>
        ))}
      </div>
    </Card>
  );
}
