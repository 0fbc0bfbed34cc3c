import clsx from "clsx";
import type { CSSProperties, MouseEvent, PointerEvent, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { keyOf, type Spot } from "../rules/spots";
import { Chip } from "./chip";
import s from "./table.module.css";
import { fateOf, type TableView } from "./table-view";

interface SpotKeyProps {
  view: TableView;
  spot: Spot;
  className?: string;
  style?: CSSProperties;
  /** For a mouse the edges of a cell are the bets it shares with its neighbours. */
  under?: (event: MouseEvent | PointerEvent) => Spot;
  /** The table's one stop for Tab. */
  stop?: boolean;
  /** Chips lie on it, and its number makes room. */
  staked?: boolean;
  children?: ReactNode;
}

/** A place that takes chips. */
export function SpotKey({ view, spot, className, style, under, stop, staked: held, children }: SpotKeyProps) {
  const t = useTranslations("roulette");
  const format = useFormat();
  const key = keyOf(spot);
  const amount = view.amounts.get(key);
  const staked = amount ? `, ${t("staked", { amount: format.number(amount) })}` : "";
  const isMouse = (event: MouseEvent | PointerEvent) =>
    (event.nativeEvent as globalThis.PointerEvent).pointerType === "mouse";
  const meant = (event: MouseEvent | PointerEvent) => (under && isMouse(event) ? under(event) : spot);
  return (
    <button
      type="button"
      className={className}
      style={style}
      data-spot={key}
      data-staked={held}
      tabIndex={stop ? 0 : -1}
      aria-label={`${view.words.named(spot)}, ${view.words.multiple(spot)}${staked}`}
      onClick={(event) => view.put(meant(event))}
      onFocus={() => view.look(spot)}
      onPointerMove={(event) => isMouse(event) && view.look(meant(event))}
    >
      {children}
    </button>
  );
}

interface PileProps {
  view: TableView;
  spot: Spot;
  className?: string;
  style?: CSSProperties;
}

/** The chips on a place, and what they were paid. */
export function Pile({ view, spot, className, style }: PileProps) {
  const format = useFormat();
  const key = keyOf(spot);
  const amount = view.amounts.get(key);
  if (!amount) return null;
  const fate = fateOf(view, key);
  return (
    <span
      className={clsx(s.pile, className)}
      style={style}
      data-pile={key}
      data-amount={amount}
      data-fate={fate}
      aria-hidden="true"
    >
      <Chip amount={amount} className={s.chip} />
      {fate === "won" && <em>{format.number(view.payouts?.get(key) ?? 0)}</em>}
    </span>
  );
}
