import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { SheetMessages } from "@/shared/i18n/parts/sheets";
import { Exact, OddsSheet, OddsTable } from "@/shared/play/odds-sheet";
import { LineDiagrams } from "@/shared/reels/line-diagrams";
import { SymbolArt, type SymbolName } from "@/shared/ui";
import type { SlotOdds } from "../api";

interface PaytableSheetProps {
  odds: SlotOdds;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  nameOf: (symbol: string) => string;
}

export function PaytableSheet(props: PaytableSheetProps) {
  return (
    <SheetMessages>
      <Paytable {...props} />
    </SheetMessages>
  );
}

function Paytable({ odds, open, onOpenChange, nameOf }: PaytableSheetProps) {
  const t = useTranslations("sheets.slot");
  const format = useFormat();
  const { document, par } = odds;
  const wildPays = document.paytable[document.wild] ?? 0;
  return (
    <OddsSheet
      id="slot"
      odds={odds}
      open={open}
      onOpenChange={onOpenChange}
      intro={t("intro", { cycle: format.number(par.cycle) })}
      more={
        <LineDiagrams
          document={document}
          title={t("lines")}
          labelOf={(line) => t("lineLabel", { line: String(line) })}
        />
      }
    >
      <SymbolTable odds={odds} nameOf={nameOf} />
      <p className="mt-3 text-12 text-t3">
        {t("wild", {
          multiple: format.number(wildPays),
          total: format.number(wildPays / document.bet.lines),
        })}
      </p>
    </OddsSheet>
  );
}

function SymbolTable({ odds, nameOf }: Pick<PaytableSheetProps, "odds" | "nameOf">) {
  const t = useTranslations("sheets");
  const play = useTranslations("play");
  const format = useFormat();
  const rows = [...odds.par.by_symbol].sort((a, b) => b.payout_per_line_bet - a.payout_per_line_bet);
  return (
    <OddsTable
      id="slot"
      head={[t("slot.symbol"), t("odds.pays"), t("slot.chance"), t("odds.share")]}
      rows={rows.map(({ symbol, payout_per_line_bet: pays, probability, rtp_share: share }) => ({
        key: symbol,
        name: (
          <>
            <SymbolArt name={symbol as SymbolName} size={32} />
            {nameOf(symbol)}
          </>
        ),
        cells: [
          play("times", { multiple: format.number(pays) }),
          <Exact key="chance" ratio={probability} digits={3} />,
          <Exact key="share" ratio={share} digits={2} />,
        ],
      }))}
    />
  );
}
