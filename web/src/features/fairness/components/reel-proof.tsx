import type { CSSProperties } from "react";
import { useLocale, useTranslations } from "use-intl";
import { formatNumber } from "@/shared/format";
import { SymbolArt, type SymbolName } from "@/shared/ui";
import type { Draw } from "../verify/draws";
import s from "./steps.module.css";

interface ReelProofProps {
  reel: number;
  strip: string[];
  rows: number;
  draw: Draw;
}

/** From a 64-bit word to the stop of a reel, and the three symbols it shows. */
export function ReelProof({ reel, strip, rows, draw }: ReelProofProps) {
  const t = useTranslations("fairness.label");
  const symbolName = useTranslations("common.symbol");
  const locale = useLocale();
  const size = strip.length;
  const shown = Array.from({ length: rows }, (_, row) => (draw.result + row) % size);
  // A record from elsewhere may hold names this club does not know.
  const nameOf = (symbol = "") =>
    symbolName.has(symbol as SymbolName) ? symbolName(symbol as SymbolName) : symbol;
  const names = shown.map((place) => nameOf(strip[place])).join(", ");
  return (
    <div className={s.reel}>
      <p className={s.sum}>
        <span>{t("reel", { reel: String(reel + 1) })}</span>
        <span>{new Intl.NumberFormat(locale).format(draw.word)}</span>
        <span>{t("remainder", { size: formatNumber(size, locale) })}</span>
        <b>{t("equals", { stop: String(draw.result) })}</b>
      </p>
      <div
        className={s.strip}
        style={{ "--size": size } as CSSProperties}
        role="img"
        aria-label={t("stripAlt", { reel: String(reel + 1), stop: String(draw.result), symbols: names })}
      >
        {strip.map((symbol, place) => (
          <span key={place} className={s.place} data-shown={shown.includes(place) || undefined}>
            <SymbolArt name={symbol as SymbolName} />
            {place === draw.result && <b>{draw.result}</b>}
          </span>
        ))}
      </div>
    </div>
  );
}
