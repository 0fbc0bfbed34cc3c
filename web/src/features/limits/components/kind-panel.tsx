"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import type { LimitsView, LimitView } from "@/shared/api";
import { Button, Card, Icon, type IconName, SectionHeading } from "@/shared/ui";
import { type Name, useChange } from "../api";
import { fillOf, findLimit, PERIODS, type ShownKind } from "../rules";
import { useWords } from "../use-words";
import { LimitDialog } from "./limit-dialog";
import s from "./page.module.css";

const ICONS: Record<ShownKind, IconName> = { loss: "minus", wager: "games", time: "clock" };

interface KindPanelProps {
  kind: ShownKind;
  view: LimitsView;
  disabled: boolean;
}

/** One kind of limit: a day's, a week's, a month's. */
export function KindPanel({ kind, view, disabled }: KindPanelProps) {
  const t = useTranslations("limits");
  const [asked, setAsked] = useState<Name | null>(null);
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading more={<Icon name={ICONS[kind]} size={18} className={s.mark} />}>
        {t(`kind.${kind}.title`)}
      </SectionHeading>
      <p className={s.about}>{t(`kind.${kind}.text`)}</p>
      <ul className={s.cells}>
        {PERIODS.map((period) => (
          <Cell
            key={period}
            name={{ kind, period }}
            limit={findLimit(view, kind, period)}
            disabled={disabled}
            onAsk={setAsked}
          />
        ))}
      </ul>
      {asked && (
        <LimitDialog
          name={asked}
          limit={findLimit(view, kind, asked.period)}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}

interface CellProps {
  name: Name;
  limit: LimitView | undefined;
  disabled: boolean;
  onAsk: (name: Name) => void;
}

function Cell({ name, limit, disabled, onAsk }: CellProps) {
  const t = useTranslations("limits");
  const words = useWords();
  const label = t(limit ? "changeLabel" : "setLabel", { name: words.name(name) });
  return (
    <li className={s.cell} data-testid={`limit-${name.kind}-${name.period}`} data-amount={limit?.amount}>
      <div className={s.head}>
        <b>{t(`period.${name.period}`)}</b>
        {!limit && <span className={s.unset}>{t("unset")}</span>}
        <button
          type="button"
          className={s.edit}
          aria-label={label}
          disabled={disabled}
          onClick={() => onAsk(name)}
        >
          {t(limit ? "change" : "set")}
        </button>
      </div>
      {limit && <Meter name={name} limit={limit} />}
      {limit?.pending && <Pending name={name} pending={limit.pending} disabled={disabled} />}
    </li>
  );
}

function Meter({ name, limit }: { name: Name; limit: LimitView }) {
  const t = useTranslations("limits");
  const words = useWords();
  const fill = fillOf(limit);
  const share = Math.min(1, limit.used / limit.amount);
  const used = words.amount(name.kind, limit.used);
  return (
    <div className={s.meter} data-fill={fill}>
      <p className={s.figures}>
        <b className="num">{used}</b>
        <span className="num">{t("of", { amount: words.amount(name.kind, limit.amount) })}</span>
      </p>
      <meter
        className="sr-only"
        aria-label={words.name(name)}
        min={0}
        max={limit.amount}
        value={Math.min(limit.used, limit.amount)}
      />
      <div className="bar" aria-hidden="true">
        <i className={s.tube} style={{ width: `${share * 100}%` }} />
      </div>
      <p className={s.left}>
        <span>
          {fill === "full"
            ? t("reached")
            : t("remaining", { amount: words.amount(name.kind, limit.remaining) })}
        </span>
        {limit.resets_at && <span>{t("resets", { moment: words.moment(limit.resets_at) })}</span>}
      </p>
    </div>
  );
}

interface PendingProps {
  name: Name;
  pending: NonNullable<LimitView["pending"]>;
  disabled: boolean;
}

/** A looser limit waits a day and is asked again: the second answer is given with a cool head. */
function Pending({ name, pending, disabled }: PendingProps) {
  const t = useTranslations("limits");
  const words = useWords();
  const change = useChange(({ ask }) => t(ask === "confirm" ? "done.confirm" : "done.withdraw"));
  const { amount, can_confirm: ready, ready_at: readyAt } = pending;
  return (
    <div className={s.pending} data-testid={`pending-${name.kind}-${name.period}`} data-ready={ready}>
      <p>
        <Icon name="clock" size={16} />
        <b>
          {amount === null
            ? t("pending.remove")
            : t("pending.raise", { amount: words.amount(name.kind, amount) })}
        </b>
      </p>
      <p className={s.waits}>
        {ready || !readyAt ? t("pending.ready") : t("pending.waits", { moment: words.moment(readyAt) })}
      </p>
      <div className={s.answers}>
        <Button
          variant="secondary"
          small
          disabled={disabled || change.isPending}
          onClick={() => change.mutate({ ask: "withdraw", body: name })}
        >
          {t("pending.withdraw")}
        </Button>
        {ready && (
          <Button
            variant="ghost"
            small
            disabled={disabled || change.isPending}
            onClick={() => change.mutate({ ask: "confirm", body: name })}
          >
            {t("pending.confirm")}
          </Button>
        )}
      </div>
    </div>
  );
}
