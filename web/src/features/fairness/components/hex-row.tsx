import { useTranslations } from "use-intl";
import { Icon, IconButton, notify } from "@/shared/ui";
import s from "./steps.module.css";

export interface HexGroup {
  text: string;
  /** The draw these four bytes belong to, or that they were thrown away. */
  word?: string;
  wrong?: boolean;
}

const GROUP = 8;

/** Four bytes a group, the way people compare long numbers. */
export const groupsOf = (hex: string): HexGroup[] =>
  (hex.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).map((text) => ({ text }));

export function HexRow({ label, value, groups }: { label: string; value: string; groups: HexGroup[] }) {
  const t = useTranslations();
  async function copy() {
    await navigator.clipboard.writeText(value);
    notify("success", t("common.copied"), { key: "copied" });
  }
  return (
    <div className={s.row}>
      <span>{label}</span>
      <span className={s.hex}>
        {groups.map(({ text, word, wrong }, i) => (
          <span key={i} data-word={word} data-wrong={wrong || undefined}>
            {text}
          </span>
        ))}
      </span>
      <IconButton label={t("fairness.label.copy", { what: label })} onClick={() => void copy()}>
        <Icon name="copy" size={18} />
      </IconButton>
    </div>
  );
}
