import clsx from "clsx";
import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Button, Icon } from "@/shared/ui";
import { type BetLimits, clampBet, doubled, halved, highestAffordable, nudged } from "../rules/bet";
import s from "./deck.module.css";

export interface BetDeckProps {
  limits: BetLimits;
  bet: number;
  gold: number;
  onBet: (bet: number) => void;
  /** The stake may not change while the reels run. */
  betLocked: boolean;
  spin: {
    label: string;
    enabled: boolean;
    /** For a moment after a result a press does nothing; the key keeps its focus and its looks. */
    settling: boolean;
    calls: boolean;
    onPress: () => void;
  };
  fast: { on: boolean; onToggle: () => void };
}

export function BetDeck({ limits, bet, gold, onBet, betLocked, spin, fast }: BetDeckProps) {
  const t = useTranslations("slot");
  return (
    <section className={s.deck} aria-label={t("bet.deck")}>
      <BetKeys limits={limits} bet={bet} gold={gold} onBet={onBet} locked={betLocked} />
      <div className={s.go}>
        <div className={clsx(s.press, spin.calls && s.pulse)}>
          <Button
            variant="play"
            className={s.spin}
            data-testid="slot-spin"
            disabled={!spin.enabled}
            aria-disabled={spin.settling || undefined}
            aria-keyshortcuts="Space"
            onClick={spin.onPress}
          >
            <Icon name="spin" size={22} />
            {spin.label}
          </Button>
        </div>
        <button
          type="button"
          className={clsx("key", s.fast)}
          data-testid="slot-fast"
          aria-pressed={fast.on}
          aria-label={t("fastLabel")}
          onClick={fast.onToggle}
        >
          <Icon name="fast" />
          <span aria-hidden="true">{t("fast")}</span>
        </button>
      </div>
    </section>
  );
}

interface BetKeysProps {
  limits: BetLimits;
  bet: number;
  gold: number;
  onBet: (bet: number) => void;
  locked: boolean;
}

function BetKeys({ limits, bet, gold, onBet, locked }: BetKeysProps) {
  const t = useTranslations("slot.bet");
  const format = useFormat();
  const highest = highestAffordable(limits, gold) ?? limits.min;
  const key = (name: "min" | "half" | "double" | "max", next: number) => (
    <button
      type="button"
      className="key"
      data-testid={`slot-bet-${name}`}
      aria-label={t(`${name}Label`)}
      disabled={locked}
      onClick={() => onBet(next)}
    >
      {t(name)}
    </button>
  );

  function onKeyDown(event: KeyboardEvent) {
    const next = betForKey(event.key, limits, bet, gold);
    if (next === null || locked) return;
    event.preventDefault();
    event.stopPropagation();
    onBet(next);
  }

  return (
    <div className={s.keys}>
      {key("min", limits.min)}
      {key("half", halved(limits, bet))}
      <div
        role="spinbutton"
        tabIndex={locked ? -1 : 0}
        className={clsx("well", s.amount)}
        data-testid="slot-bet"
        data-bet={bet}
        aria-label={t("label")}
        aria-valuenow={bet}
        aria-valuemin={limits.min}
        aria-valuemax={limits.max}
        aria-valuetext={t("amount", { amount: format.number(bet) })}
        aria-disabled={locked}
        onKeyDown={onKeyDown}
      >
        <span>{t("label")}</span>
        <b>{format.gold(bet)}</b>
      </div>
      {key("double", doubled(limits, bet, gold))}
      {key("max", Math.max(limits.min, highest))}
    </div>
  );
}

/** The stake a key asks for, or null for a key that is not about the stake. */
export function betForKey(key: string, limits: BetLimits, bet: number, gold: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return nudged(limits, bet, 1);
    case "ArrowLeft":
    case "ArrowDown":
      return nudged(limits, bet, -1);
    case "PageUp":
      return doubled(limits, bet, gold);
    case "PageDown":
      return halved(limits, bet);
    case "Home":
      return limits.min;
    case "End":
      return clampBet(limits, highestAffordable(limits, gold) ?? limits.min);
    default:
      return null;
  }
}
