import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { SheetMessages } from "@/shared/i18n/parts/sheets";
import { Exact, OddsSheet, OddsTable } from "@/shared/play/odds-sheet";
import type { Sheet } from "@/shared/play/use-sheet";
import type { Kind, RouletteOdds } from "../api";

interface RouletteOddsSheetProps {
  odds: RouletteOdds;
  sheet: Sheet;
}

export function RouletteOddsSheet(props: RouletteOddsSheetProps) {
  return (
    <SheetMessages>
      <Inside {...props} />
    </SheetMessages>
  );
}

function Inside({ odds, sheet }: RouletteOddsSheetProps) {
  const t = useTranslations("sheets");
  const play = useTranslations("play");
  const format = useFormat();
  const { bet } = odds.document;
  return (
    <OddsSheet
      id="roulette"
      odds={odds}
      open={sheet.open}
      onOpenChange={sheet.onOpenChange}
      intro={t("roulette.intro", { pockets: format.number(odds.par.cycle) })}
    >
      <OddsTable
        id="roulette"
        head={[t("roulette.bet"), t("odds.pays"), t("roulette.chance"), t("odds.share")]}
        rows={odds.par.by_symbol.map(
          ({ symbol, payout_per_line_bet: pays, probability, rtp_share: share }) => ({
            key: symbol,
            name: t(`roulette.kind.${symbol as Kind}`),
            cells: [
              play("times", { multiple: format.number(pays) }),
              <Exact key="chance" ratio={probability} digits={3} />,
              <Exact key="share" ratio={share} digits={3} />,
            ],
          }),
        )}
      />
      <p className="mt-3 text-12 text-t3">
        {t("roulette.limits", {
          min: format.number(bet.min),
          max: format.number(bet.max),
          total: format.number(bet.max_total),
          count: format.number(bet.max_bets),
        })}
      </p>
    </OddsSheet>
  );
}
