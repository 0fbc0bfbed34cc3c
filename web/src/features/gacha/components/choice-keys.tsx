import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import s from "./page.module.css";
import type { Choice, GachaGame } from "./use-gacha-game";

/** One, ten, or one for a ticket; each says what it costs. */
export function ChoiceKeys({ game }: { game: GachaGame }) {
  const t = useTranslations("gacha");
  const format = useFormat();
  const { prices, tickets, choice, choose, idle } = game;
  const cost = (count: "1" | "10") => (prices[count] ? format.gold(prices[count]) : "–");
  const keys: [Choice, string, string][] = [
    ["one", t("one"), cost("1")],
    ["ten", t("ten"), cost("10")],
  ];
  if (tickets > 0) keys.push(["ticket", t("one"), t("ticket", { count: tickets })]);
  return (
    <fieldset className={s.choice}>
      <legend className="sr-only">{t("count")}</legend>
      {keys.map(([name, label, price]) => (
        <button
          key={name}
          type="button"
          className="key"
          data-testid={`gacha-${name}`}
          aria-pressed={choice === name}
          disabled={!idle}
          onClick={() => choose(name)}
        >
          <span>{label}</span>
          <b>{price}</b>
        </button>
      ))}
    </fieldset>
  );
}
