import clsx from "clsx";
import type { ReactNode } from "react";
import { useLocale } from "use-intl";
import { formatNumber } from "@/shared/format";
import { Digits, RollingNumber } from "@/shared/ui/rolling-number";
import s from "./lcd.module.css";

interface LcdProps {
  title: string;
  detail: string;
  payout: number;
  won: boolean;
  /** Changes with each spin, so that the number starts from nothing. */
  spin: number;
}

/** The machine's display: what happened in words, and what it paid. The live region says it aloud. */
export function Lcd({ title, detail, payout, won, spin }: LcdProps) {
  const locale = useLocale();
  return (
    <div className={clsx("well", s.lcd, won && s.won)} aria-hidden="true">
      <div className={s.words}>
        <b>{title}</b>
        <span>{detail}</span>
      </div>
      <div className={s.number}>
        {payout === 0 && (
          <span className={s.ghost}>
            <Digits text="88,888" />
          </span>
        )}
        <span data-testid="slot-payout" data-payout={payout}>
          {won && "+"}
          <RollingNumber key={spin} value={payout} format={(value) => formatNumber(value, locale)} />
        </span>
      </div>
      <span className={s.unit}>G</span>
    </div>
  );
}

/** Takes the display's place while there is a reason not to spin; the box stays the same. */
export function LcdNotice({
  title,
  detail,
  children,
}: {
  title: string;
  detail: string;
  children?: ReactNode;
}) {
  return (
    <div className={clsx("well", s.lcd)} role="status" data-testid="slot-notice">
      <div className={s.words}>
        <b>{title}</b>
        <span>{detail}</span>
      </div>
      {children && <div className={s.action}>{children}</div>}
    </div>
  );
}
