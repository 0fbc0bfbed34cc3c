"use client";

import { useTranslations } from "use-intl";
import { Sheet } from "@/shared/ui";

export type TermsPart = "terms" | "care";

export function TermsSheet({ part, onClose }: { part: TermsPart | null; onClose: () => void }) {
  const t = useTranslations("auth");
  const shown = part ?? "terms";
  const texts =
    shown === "terms"
      ? [t("terms.p1"), t("terms.p2"), t("terms.p3"), t("terms.p4")]
      : [t("care.p1"), t("care.p2"), t("care.p3")];
  return (
    <Sheet open={part !== null} onOpenChange={(open) => !open && onClose()} title={t(`${shown}.title`)}>
      <div className="grid gap-4 text-16 text-t2">
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </Sheet>
  );
}
