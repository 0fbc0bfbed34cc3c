import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { INSIDE } from "../rules/spots";
import s from "./kinds.module.css";
import type { RouletteGame } from "./use-roulette-game";

/** Which bets on the numbers a press places, each with what it pays. */
export function Kinds({ game }: { game: RouletteGame }) {
  const t = useTranslations("roulette");
  const format = useFormat();
  return (
    <fieldset className={`clear-scroll ${s.kinds}`}>
      <legend className="sr-only">{t("kinds")}</legend>
      {INSIDE.map((kind) => {
        const pays = game.document?.pays[kind];
        return (
          <label key={kind} className={s.kind}>
            <input
              type="radio"
              name="kind"
              className="sr-only"
              checked={game.kind === kind}
              data-testid={`roulette-kind-${kind}`}
              onChange={() => game.setKind(kind)}
            />
            {t(`kind.${kind}`)}
            <b>{pays === undefined ? "–" : t("times", { multiple: format.number(pays) })}</b>
          </label>
        );
      })}
    </fieldset>
  );
}
