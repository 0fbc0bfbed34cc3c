"use client";

import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { SectionHeading, Skeleton, SymbolArt, type SymbolName } from "@/shared/ui";
import { useSlotOdds } from "./api";

const PLACES = [1, 2, 3, 4, 5, 6, 7];

/** What three in a row pay, read from the published odds. */
export function PaytableCard() {
  const t = useTranslations();
  const format = useFormat();
  const { data, error } = useSlotOdds();
  if (error) return null;
  const rows = data && Object.entries(data.document.paytable).sort(([, a], [, b]) => b - a);
  return (
    <section>
      <SectionHeading more={<span className="more text-12 text-t3">{t("home.perLine")}</span>}>
        {t("home.paytable")}
      </SectionHeading>
      <ul className="pays panel" aria-busy={!rows}>
        {rows
          ? rows.map(([symbol, pays]) => (
              <li key={symbol}>
                <SymbolArt name={symbol as SymbolName} size={30} />
                <span className="pays-name">{t(`common.symbol.${symbol as SymbolName}`)}</span>
                <b className="num">{format.number(pays)}×</b>
              </li>
            ))
          : PLACES.map((place) => (
              <li key={place}>
                <Skeleton className="h-6 w-full" />
              </li>
            ))}
      </ul>
    </section>
  );
}
