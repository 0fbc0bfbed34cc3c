import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Sheet, SymbolArt, type SymbolName } from "@/shared/ui";
import type { SlotOdds } from "../api";
import s from "./paytable.module.css";

interface PaytableSheetProps {
  odds: SlotOdds;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  nameOf: (symbol: string) => string;
}

/** The whole truth about the game, as the server publishes it; nothing here is computed from a guess. */
export function PaytableSheet({ odds, open, onOpenChange, nameOf }: PaytableSheetProps) {
  const t = useTranslations("slot.paytable");
  const format = useFormat();
  const { document, par } = odds;
  const wildPays = document.paytable[document.wild] ?? 0;
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t("open")}
      description={t("intro", { cycle: format.number(par.cycle) })}
    >
      <SymbolTable odds={odds} nameOf={nameOf} />
      <p className="mt-3 text-12 text-t3">
        {t("wild", {
          multiple: format.number(wildPays),
          total: format.number(wildPays / document.bet.lines),
        })}
      </p>
      <Par par={par} />
      <h3 className="mt-5 mb-2 font-bold">{t("lines")}</h3>
      <ol className={s.lines}>
        {document.lines.map((rows, i) => (
          <li key={rows.join("")} aria-label={t("lineLabel", { line: String(i + 1) })}>
            <LineDiagram rows={rows} height={document.rows} />
            <span>{i + 1}</span>
          </li>
        ))}
      </ol>
      <p className="mt-5 text-12 text-t3">
        {t("version", { version: String(odds.odds_version) })}
        <br />
        {t("hash")} <span className={s.hash}>{odds.odds_hash}</span>
      </p>
    </Sheet>
  );
}

function SymbolTable({ odds, nameOf }: Pick<PaytableSheetProps, "odds" | "nameOf">) {
  const t = useTranslations("slot.paytable");
  const times = useTranslations("slot");
  const format = useFormat();
  const rows = [...odds.par.by_symbol].sort((a, b) => b.payout_per_line_bet - a.payout_per_line_bet);
  return (
    <table className={s.table} data-testid="slot-odds">
      <thead>
        <tr>
          <th scope="col">{t("symbol")}</th>
          <th scope="col">{t("pays")}</th>
          <th scope="col">{t("chance")}</th>
          <th scope="col">{t("share")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ symbol, payout_per_line_bet: pays, probability, rtp_share: share }) => (
          <tr key={symbol}>
            <th scope="row">
              <span className={s.symbol}>
                <SymbolArt name={symbol as SymbolName} size={32} />
                {nameOf(symbol)}
              </span>
            </th>
            <td>{times("times", { multiple: format.number(pays) })}</td>
            <td>
              <Exact ratio={probability} digits={3} />
            </td>
            <td>
              <Exact ratio={share} digits={2} />
            </td>
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

function Exact({ ratio, digits }: { ratio: Ratio; digits: number }) {
  const format = useFormat();
  return (
    <>
      {format.percent(ratio.numerator / ratio.denominator, digits)}
      <small>{`${format.number(ratio.numerator)}/${format.number(ratio.denominator)}`}</small>
    </>
  );
}

function Par({ par }: { par: SlotOdds["par"] }) {
  const t = useTranslations("slot");
  const format = useFormat();
  const volatility = par.volatility as "LOW" | "MED" | "HIGH";
  return (
    <dl className={s.par}>
      <div>
        <dt>{t("paytable.rtpExact")}</dt>
        <dd data-testid="slot-rtp">
          <Exact ratio={par.rtp} digits={4} />
        </dd>
      </div>
      <div>
        <dt>{t("paytable.hit")}</dt>
        <dd>
          <Exact ratio={par.hit_frequency} digits={3} />
        </dd>
      </div>
      <div>
        <dt>{t("paytable.volatility")}</dt>
        <dd>
          {t(`paytable.volatilityOf.${volatility}`)}
          <small>{`σ ${format.number(Math.round(par.sigma * 1000) / 1000)}`}</small>
        </dd>
      </div>
      <div>
        <dt>{t("paytable.best")}</dt>
        <dd>{t("times", { multiple: format.number(par.max_win_multiple) })}</dd>
      </div>
    </dl>
  );
}

const UNIT = 12;

function LineDiagram({ rows, height }: { rows: number[]; height: number }) {
  const width = rows.length * UNIT;
  const points = rows.map((row, reel) => `${(reel + 0.5) * UNIT},${(row + 0.5) * UNIT}`).join(" ");
  return (
    <svg
      viewBox={`0 0 ${width} ${height * UNIT}`}
      width={width * 1.5}
      height={height * UNIT * 1.5}
      aria-hidden="true"
    >
      {rows.map((hit, reel) =>
        Array.from({ length: height }, (_, row) => (
          <rect
            key={`${reel}-${row}`}
            x={reel * UNIT + 1}
            y={row * UNIT + 1}
            width={UNIT - 2}
            height={UNIT - 2}
            rx={2}
            className={row === hit ? s.on : s.off}
          />
        )),
      )}
      <polyline points={points} className={s.path} />
    </svg>
  );
}
