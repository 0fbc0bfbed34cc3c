"use client";

import { useTranslations } from "use-intl";
import { usePreferences } from "@/shared/preferences";
import { savePreference } from "@/shared/preferences-sync";
import { Section } from "./section";

const LANGUAGES = [
  { locale: "ko", name: "korean" },
  { locale: "en", name: "english" },
] as const;

export function LanguageSection() {
  const t = useTranslations("settings.language");
  const current = usePreferences((p) => p.locale);
  return (
    <Section title={t("title")}>
      <fieldset className="flex gap-2 py-3">
        <legend className="sr-only">{t("title")}</legend>
        {LANGUAGES.map(({ locale, name }) => (
          <button
            key={locale}
            type="button"
            lang={locale}
            className="chip flex-1 justify-center"
            aria-pressed={current === locale}
            onClick={() => savePreference({ locale })}
          >
            {t(name)}
          </button>
        ))}
      </fieldset>
    </Section>
  );
}
