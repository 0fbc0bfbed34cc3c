"use client";

import { useTranslations } from "use-intl";
import { setPreferences, usePreferences } from "@/shared/preferences";
import { savePreference } from "@/shared/preferences-sync";
import { Section, SwitchRow } from "./section";

export function MotionSection() {
  const t = useTranslations("settings.motion");
  const { motionReduced, fastSpin } = usePreferences();
  return (
    <Section title={t("title")}>
      <SwitchRow
        label={t("reduced")}
        text={t("reducedText")}
        checked={motionReduced}
        onChange={(on) => savePreference({ motionReduced: on })}
      />
      <SwitchRow
        label={t("fast")}
        text={t("fastText")}
        checked={fastSpin}
        onChange={(on) => setPreferences({ fastSpin: on })}
      />
    </Section>
  );
}
