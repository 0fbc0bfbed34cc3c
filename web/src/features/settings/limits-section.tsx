"use client";

import { useTranslations } from "use-intl";
import { ButtonLink, Icon } from "@/shared/ui";
import { Section } from "./section";

/** The page where one decides how much and how long. */
export function LimitsSection() {
  const t = useTranslations("settings.limits");
  return (
    <Section title={t("title")}>
      <div className="flex items-center gap-4 py-3">
        <p className="min-w-0 flex-1 text-t2">{t("text")}</p>
        <ButtonLink variant="secondary" small href="/limits">
          {t("go")}
          <Icon name="next" size={18} />
        </ButtonLink>
      </div>
    </Section>
  );
}
