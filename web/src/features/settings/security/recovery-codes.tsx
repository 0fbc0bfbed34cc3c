"use client";

import { useTranslations } from "use-intl";
import { Button, Icon, notify } from "@/shared/ui";

export function RecoveryCodes({ codes, onStored }: { codes: string[]; onStored: () => void }) {
  const t = useTranslations();
  const text = codes.join("\n");

  async function copy() {
    await navigator.clipboard.writeText(text);
    notify("success", t("common.copied"), { key: "copied" });
  }

  function save() {
    const url = URL.createObjectURL(new Blob([`${text}\n`], { type: "text/plain" }));
    Object.assign(document.createElement("a"), {
      href: url,
      download: "casino-club-recovery-codes.txt",
    }).click();
    URL.revokeObjectURL(url);
  }

  return (
    <div className="grid grid-cols-1 gap-4">
      <ol className="well num grid gap-1 p-4 min-[400px]:grid-cols-2" data-testid="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" small onClick={() => void copy()}>
          <Icon name="copy" size={18} />
          {t("settings.totp.copyAll")}
        </Button>
        <Button variant="secondary" small onClick={save}>
          <Icon name="export" size={18} />
          {t("settings.totp.download")}
        </Button>
      </div>
      <Button onClick={onStored}>{t("settings.totp.stored")}</Button>
    </div>
  );
}
