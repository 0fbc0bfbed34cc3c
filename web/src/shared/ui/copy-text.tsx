"use client";

import { useTranslations } from "use-intl";
import { Icon } from "./icon";
import { notify } from "./notify";

/** A long value, shortened to the eye, whole in the clipboard. */
export function CopyText({ text, label }: { text: string; label?: string }) {
  const t = useTranslations("common");
  async function copy() {
    await navigator.clipboard.writeText(text);
    notify("success", t("copied"), { key: "copied" });
  }
  return (
    <button
      type="button"
      onClick={() => void copy()}
      aria-label={`${label ?? text}, ${t("copy")}`}
      className="inline-flex min-h-6 max-w-full items-center gap-1.5 rounded-8 text-left hover:text-cyan"
    >
      <span className="num min-w-0 truncate text-14">{text}</span>
      <Icon name="copy" size={16} className="text-t3" />
    </button>
  );
}
