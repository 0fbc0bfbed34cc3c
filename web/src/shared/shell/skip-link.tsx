"use client";

import { useTranslations } from "use-intl";

export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a href="#main" className="skip-link btn btn-primary btn-sm">
      {t("skip")}
    </a>
  );
}
