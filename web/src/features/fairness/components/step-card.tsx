import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/shared/ui";
import type { StepName, StepStatus } from "../verify/report";
import s from "./steps.module.css";

interface StepCardProps {
  name: StepName;
  number: number;
  status: StepStatus;
  note?: string;
  /** How many words the mixing step used. */
  count?: number;
  children: ReactNode;
}

const LIGHT_MS = 120;

export function StepCard({ name, number, status, note, count = 0, children }: StepCardProps) {
  const t = useTranslations("fairness.step");
  const words = {
    ok: t(`ok.${name}`, { count }),
    failed: t(`failed.${name}`),
    waiting: t("waiting"),
    stopped: t("stopped"),
  }[status];
  return (
    <article
      className={`panel ${s.step}`}
      data-status={status}
      data-testid={`verify-step-${name}`}
      style={{ animationDelay: `${(number - 1) * LIGHT_MS}ms` }}
    >
      <header>
        <span className={s.number} aria-hidden="true">
          {number}
        </span>
        <h2>{t(name)}</h2>
        {note && <span className={s.note}>{note}</span>}
        <span className={s.mark} data-status={status}>
          {status === "ok" && <Icon name="check" size={16} />}
          {status === "failed" && <Icon name="close" size={16} />}
          {words}
        </span>
      </header>
      <div className={s.body}>{children}</div>
    </article>
  );
}
