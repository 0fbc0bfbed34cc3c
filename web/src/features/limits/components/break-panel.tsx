"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import type { LimitsView } from "@/shared/api";
import { Card, SectionHeading } from "@/shared/ui";
import type { Break } from "../api";
import { COOL_OFFS, EXCLUSIONS, mayStart } from "../rules";
import { useWords } from "../use-words";
import { BreakDialog } from "./break-dialog";
import s from "./page.module.css";

interface BreakPanelProps {
  exclusion: LimitsView["exclusion"];
  disabled: boolean;
}

/** A short break or a long one; during one, only longer ones can be chosen. */
export function BreakPanel({ exclusion, disabled }: BreakPanelProps) {
  const t = useTranslations("limits.break");
  const [asked, setAsked] = useState<Break | null>(null);
  const now = Date.now();
  const choices = (breaks: Break[]) => (
    <Choices
      breaks={breaks}
      allowed={(asked) => !disabled && mayStart(asked, exclusion, now)}
      onAsk={setAsked}
    />
  );
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading>{t("title")}</SectionHeading>
      <h3 className={s.sub}>{t("coolOff")}</h3>
      <p className={s.about}>{t("coolOffText")}</p>
      {choices(COOL_OFFS)}
      <h3 className={s.sub}>{t("exclusion")}</h3>
      <p className={s.about}>{t("exclusionText")}</p>
      {choices(EXCLUSIONS)}
      {exclusion && <p className={s.note}>{t("standing")}</p>}
      {asked && <BreakDialog asked={asked} onClose={() => setAsked(null)} />}
    </Card>
  );
}

interface ChoicesProps {
  breaks: Break[];
  allowed: (asked: Break) => boolean;
  onAsk: (asked: Break) => void;
}

function Choices({ breaks, allowed, onAsk }: ChoicesProps) {
  const words = useWords();
  return (
    <div className={s.chips}>
      {breaks.map((asked) => (
        <button
          key={String(asked.days)}
          type="button"
          className={`key ${s.length}`}
          data-testid={`${asked.kind}-${asked.days ?? "good"}`}
          disabled={!allowed(asked)}
          onClick={() => onAsk(asked)}
        >
          {words.length(asked)}
        </button>
      ))}
    </div>
  );
}
