import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Odds } from "../api";
import { useFormat } from "../format";
import { Sheet } from "../ui";
import s from "./odds.module.css";

interface OddsSheetProps {
  id: string;
  odds: Odds<unknown>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  intro: string;
  /** The game's own table, above the figures. */
  children: ReactNode;
  /** What the game adds below the figures. */
  more?: ReactNode;
}

/**
 * The whole truth about a game, as the server publishes it; nothing here is computed from a guess.
 * Stands within `SheetMessages`, like the game's own table in it.
 */
export function OddsSheet({ id, odds, open, onOpenChange, intro, children, more }: OddsSheetProps) {
  const t = useTranslations("sheets.odds");
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t("open")} description={intro}>
      {children}
      <Par id={id} par={odds.par} />
      {more}
      <p className="mt-5 text-12 text-t3">
        {t("version", { version: String(odds.odds_version) })}
        <br />
        {t("hash")} <span className={s.hash}>{odds.odds_hash}</span>
      </p>
    </Sheet>
  );
}

interface OddsTableProps {
  id: string;
  head: string[];
  rows: { key: string; name: ReactNode; cells: ReactNode[] }[];
}

export function OddsTable({ id, head, rows }: OddsTableProps) {
  return (
    <table className={s.table} data-testid={`${id}-odds`}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">
              <span className={s.symbol}>{name}</span>
            </th>
            {cells.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Ratio {
  numerator: number;
  denominator: number;
}

/** A figure as one reads it, and as the fraction it is. */
export function Exact({ ratio, digits }: { ratio: Ratio; digits: number }) {
  const format = useFormat();
  return (
    <>
      {format.percent(ratio.numerator / ratio.denominator, digits)}
      <small>{`${format.number(ratio.numerator)}/${format.number(ratio.denominator)}`}</small>
    </>
  );
}

function Par({ id, par }: { id: string; par: Odds<unknown>["par"] }) {
  const t = useTranslations("sheets.odds");
  const play = useTranslations("play");
  const format = useFormat();
  const volatility = par.volatility as "LOW" | "MED" | "HIGH";
  return (
    <dl className={s.par}>
      <div>
        <dt>{t("rtpExact")}</dt>
        <dd data-testid={`${id}-rtp`}>
          <Exact ratio={par.rtp} digits={4} />
        </dd>
      </div>
      <div>
        <dt>{t("hit")}</dt>
        <dd>
          <Exact ratio={par.hit_frequency} digits={3} />
        </dd>
      </div>
      <div>
        <dt>{t("volatility")}</dt>
        <dd>
          {t(`volatilityOf.${volatility}`)}
          <small>{`σ ${format.number(Math.round(par.sigma * 1000) / 1000)}`}</small>
        </dd>
      </div>
      <div>
        <dt>{t("best")}</dt>
        <dd>{play("times", { multiple: format.number(par.max_win_multiple) })}</dd>
      </div>
    </dl>
  );
}
