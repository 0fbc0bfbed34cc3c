import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { CrashSheetMessages } from "@/shared/i18n/parts/crash-sheets";
import { Exact, OddsSheet, OddsTable } from "@/shared/play/odds-sheet";
import type { Sheet } from "@/shared/play/use-sheet";
import type { CrashOdds } from "../api";

interface CrashOddsSheetProps {
  odds: CrashOdds;
  sheet: Sheet;
}

export function CrashOddsSheet(props: CrashOddsSheetProps) {
  return (
    <CrashSheetMessages>
      <Inside {...props} />
    </CrashSheetMessages>
  );
}

function Inside({ odds, sheet }: CrashOddsSheetProps) {
  const t = useTranslations("sheets");
  const words = useTranslations("crashSheets.odds");
  const play = useTranslations("play");
  const format = useFormat();
  const { numerator, bet } = odds.document;
  return (
    <OddsSheet
      id="crash"
      odds={odds}
      open={sheet.open}
      onOpenChange={sheet.onOpenChange}
      intro={words("intro")}
    >
      <OddsTable
        id="crash"
        head={[words("target"), words("chance"), t("odds.share")]}
        rows={odds.par.by_symbol.map(({ symbol, probability, rtp_share: share }) => ({
          key: symbol,
          name: play("times", { multiple: format.number(Number(symbol)) }),
          cells: [
            <Chance key="chance" ratio={probability} sum={`${numerator / 100} ÷ ${symbol}`} />,
            <span key="share" className="whitespace-nowrap">
              <Exact ratio={share} digits={2} />
            </span>,
          ],
        }))}
      />
      <p className="mt-3 text-12 text-t3">{words("instant")}</p>
      <p className="mt-2 text-12 text-t3">
        {words("limits", { min: format.number(bet.min), max: format.number(bet.max) })}
      </p>
    </OddsSheet>
  );
}

/** The published fraction has sixteen digits on either side; this is the sum it comes from. */
function Chance({ ratio, sum }: { ratio: { numerator: number; denominator: number }; sum: string }) {
  const format = useFormat();
  return (
    <>
      {format.percent(ratio.numerator / ratio.denominator, 3)}
      <small>{sum}</small>
    </>
  );
}
