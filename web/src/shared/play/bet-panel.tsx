import clsx from "clsx";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../format";
import { setPreferences, usePreferences } from "../preferences";
import { Button, Icon } from "../ui";
import { type BetLimits, betForKey, doubled, halved, highestAffordable } from "./bet";
import s from "./bet-panel.module.css";

interface BetPanelProps {
  className?: string;
  /** What the play key is pressed for: a stake, chips, a hand. */
  children?: ReactNode;
  play: ReactNode;
  /** A small key beside the play key. */
  beside?: ReactNode;
  /** Keys that share the play key's row, before it. */
  before?: ReactNode;
}

/** Where a game is played from: in thumb reach on a phone, part of the machine from tablets up. */
export function BetPanel({ className, children, play, beside, before }: BetPanelProps) {
  const t = useTranslations("play.bet");
  return (
    <section className={clsx(s.deck, className)} aria-label={t("deck")}>
      {children}
      <div className={clsx(s.go, before ? s.led : !beside && s.alone)}>
        {before}
        {play}
        {beside}
      </div>
    </section>
  );
}

interface PlayKeyProps {
  testId: string;
  children: ReactNode;
  enabled: boolean;
  /** For a moment after a result a press does nothing; the key keeps its focus and its looks. */
  settling: boolean;
  /** Draws the eye: nothing was ever played. */
  calls?: boolean;
  onPress: () => void;
}

/** The one thing to press. */
export function PlayKey({ testId, children, enabled, settling, calls, onPress }: PlayKeyProps) {
  return (
    <div className={clsx(s.press, calls && s.pulse)}>
      <Button
        variant="play"
        className={s.play}
        data-testid={testId}
        disabled={!enabled}
        aria-disabled={settling || undefined}
        aria-keyshortcuts="Space"
        onClick={onPress}
      >
        {children}
      </Button>
    </div>
  );
}

/** Less waiting, the same results; one choice for all games. */
export function FastKey({ testId }: { testId: string }) {
  const t = useTranslations("play");
  const on = usePreferences((p) => p.fastSpin);
  return (
    <button
      type="button"
      className={clsx("key", s.fast)}
      data-testid={testId}
      aria-pressed={on}
      aria-label={t("fastLabel")}
      onClick={() => setPreferences({ fastSpin: !on })}
    >
      <Icon name="fast" />
      <span aria-hidden="true">{t("fast")}</span>
    </button>
  );
}

interface StakeKeysProps {
  /** Begins the test ids. */
  id: string;
  limits: BetLimits;
  bet: number;
  gold: number;
  onBet: (bet: number) => void;
  /** The stake may not change while a round is under way. */
  locked: boolean;
}

/** The stake and the keys that change it. */
export function StakeKeys({ id, limits, bet, gold, onBet, locked }: StakeKeysProps) {
  const t = useTranslations("play.bet");
  const format = useFormat();
  const highest = highestAffordable(limits, gold) ?? limits.min;
  const key = (name: "min" | "half" | "double" | "max", next: number) => (
    <button
      type="button"
      className="key"
      data-testid={`${id}-bet-${name}`}
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
        data-testid={`${id}-bet`}
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
