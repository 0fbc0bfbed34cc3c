"use client";

import clsx from "clsx";
import { useLocale } from "use-intl";
import { formatGold, formatNumber, formatSignedGold } from "../format/gold";

/** Gold in its colour; the full value is there for those who point or listen. */
export function Gold({ amount, className }: { amount: number; className?: string }) {
  const locale = useLocale();
  return (
    <span className={clsx("num text-gold", className)} title={`${formatNumber(amount, locale)} G`}>
      {formatGold(amount, locale)}
    </span>
  );
}

/** Won or lost, never by colour alone: the sign is always there. A loss stays neutral. */
export function NetGold({ amount, className }: { amount: number; className?: string }) {
  const locale = useLocale();
  return (
    <span className={clsx("num", amount > 0 ? "text-win" : "text-t2", className)}>
      {formatSignedGold(amount, locale)}
    </span>
  );
}
