import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Card, Icon, SectionHeading, Skeleton, SymbolArt, type SymbolName } from "@/shared/ui";
import type { SlotDocument } from "../api";
import s from "./panel.module.css";

const byPay = (paytable: Record<string, number>) => Object.entries(paytable).sort(([, a], [, b]) => b - a);

interface PaytablePanelProps {
  document: SlotDocument | undefined;
  nameOf: (symbol: string) => string;
  hits: ReadonlySet<string> | null;
  onOpen: () => void;
}

export function PaytablePanel({ document, nameOf, hits, onOpen }: PaytablePanelProps) {
  const t = useTranslations("play");
  const format = useFormat();
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading
        more={
          <button type="button" className="more" data-testid="slot-paytable" onClick={onOpen}>
            {t("odds.exact")}
            <Icon name="next" size={16} />
          </button>
        }
      >
        {t("odds.title")}
      </SectionHeading>
      <ul className={s.paytable}>
        {document
          ? byPay(document.paytable).map(([symbol, multiple]) => (
              <li key={symbol} data-hit={hits?.has(symbol) || undefined}>
                <SymbolArt name={symbol as SymbolName} size={32} />
                <span>{nameOf(symbol)}</span>
                <b>{t("times", { multiple: format.number(multiple) })}</b>
              </li>
            ))
          : Array.from({ length: 7 }, (_, i) => (
              <li key={i}>
                <Skeleton className="size-8" />
                <Skeleton className="h-4 w-16" />
                <Skeleton className="h-4 w-12" />
              </li>
            ))}
      </ul>
    </Card>
  );
}
