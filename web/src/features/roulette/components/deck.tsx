import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { BetPanel, FastKey, PlayKey } from "@/shared/play/bet-panel";
import { Icon, type IconName } from "@/shared/ui";
import { totalOf } from "../rules/spots";
import { Chip } from "./chip";
import s from "./deck.module.css";
import { CHIPS, type RouletteGame } from "./use-roulette-game";

/** Chips, what can be done with those on the table, and the key. */
export function Deck({ game }: { game: RouletteGame }) {
  const t = useTranslations("roulette");
  const skip = useTranslations("play")("skip");
  const format = useFormat();
  const { idle, slip, next } = game;
  const again = slip.bets.length === 0 && next.length > 0;
  return (
    <BetPanel
      className={s.deck}
      before={<SlipKeys game={game} />}
      play={
        <PlayKey testId="roulette-play" enabled={game.enabled} settling={game.settling} onPress={game.press}>
          {idle ? (
            <span className={s.label}>
              {t(again ? "again" : "spin")}
              {next.length > 0 && (
                <b data-testid="roulette-total" data-total={totalOf(next)}>
                  {format.gold(totalOf(next))}
                </b>
              )}
            </span>
          ) : (
            skip
          )}
        </PlayKey>
      }
    >
      <Rack game={game} />
    </BetPanel>
  );
}

function Rack({ game }: { game: RouletteGame }) {
  const t = useTranslations("roulette");
  const format = useFormat();
  return (
    <fieldset className={s.rack}>
      <legend className="sr-only">{t("chips")}</legend>
      {CHIPS.map((value, i) => (
        <label key={value} className={s.choice}>
          <input
            type="radio"
            name="chip"
            className="sr-only"
            checked={game.chip === value}
            data-testid={`roulette-chip-${value}`}
            aria-label={t("chipOf", { amount: format.number(value) })}
            aria-keyshortcuts={String(i + 1)}
            onChange={() => game.chooseChip(value)}
          />
          <Chip amount={value} className={s.chip} />
        </label>
      ))}
    </fieldset>
  );
}

function SlipKeys({ game }: { game: RouletteGame }) {
  const t = useTranslations("roulette");
  const play = useTranslations("play.bet");
  const { slip, idle, ready } = game;
  const free = idle && ready;
  const empty = slip.bets.length === 0;
  const key = (name: "undo" | "clear" | "repeat", icon: IconName, onClick: () => void, enabled: boolean) => (
    <button
      type="button"
      className="key"
      data-testid={`roulette-${name}`}
      aria-label={t(name)}
      title={t(name)}
      disabled={!free || !enabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className={s.keys}>
      {key("undo", "undo", slip.undo, slip.canUndo)}
      {key("clear", "trash", slip.clear, !empty)}
      <button
        type="button"
        className="key"
        data-testid="roulette-halve"
        aria-label={play("halfLabel")}
        disabled={!free || empty}
        onClick={slip.halve}
      >
        {play("half")}
      </button>
      {empty && slip.last.length > 0 ? (
        key("repeat", "spin", slip.repeat, true)
      ) : (
        <button
          type="button"
          className="key"
          data-testid="roulette-double"
          aria-label={play("doubleLabel")}
          disabled={!free || empty}
          onClick={slip.double}
        >
          {play("double")}
        </button>
      )}
      <div className={s.fast}>
        <FastKey testId="roulette-fast" />
      </div>
    </div>
  );
}
