import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { SheetMessages } from "@/shared/i18n/parts/sheets";
import { Exact, OddsSheet, OddsTable } from "@/shared/play/odds-sheet";
import type { Sheet } from "@/shared/play/use-sheet";
import type { DuelOutcome, RpsOdds } from "../api";

interface RpsOddsSheetProps {
  odds: RpsOdds;
  sheet: Sheet;
}

export function RpsOddsSheet(props: RpsOddsSheetProps) {
  return (
    <SheetMessages>
      <Inside {...props} />
    </SheetMessages>
  );
}

function Inside({ odds, sheet }: RpsOddsSheetProps) {
  const t = useTranslations("sheets");
  const play = useTranslations("play");
  const rps = useTranslations("rps.outcomes");
  const format = useFormat();
  return (
    <OddsSheet
      id="rps"
      odds={odds}
      open={sheet.open}
      onOpenChange={sheet.onOpenChange}
      intro={t("rps.intro")}
    >
      <OddsTable
        id="rps"
        head={[t("rps.outcome"), t("odds.pays"), t("rps.chance"), t("odds.share")]}
        rows={odds.par.by_symbol.map(
          ({ symbol, payout_per_line_bet: pays, probability, rtp_share: share }) => ({
            key: symbol,
            name: rps(symbol as DuelOutcome),
            cells: [
              play("times", { multiple: format.number(pays) }),
              <Exact key="chance" ratio={probability} digits={3} />,
              <Exact key="share" ratio={share} digits={2} />,
            ],
          }),
        )}
      />
      <p className="mt-3 text-12 text-t3">{t("rps.tie")}</p>
    </OddsSheet>
  );
}
