import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { SheetMessages } from "@/shared/i18n/parts/sheets";
import { Exact, OddsSheet, OddsTable } from "@/shared/play/odds-sheet";
import type { Sheet } from "@/shared/play/use-sheet";
import type { PrizeOdds } from "../api";
import tones from "./tones.module.css";
import { useSegmentName } from "./use-segment-name";

interface WheelOddsSheetProps {
  odds: PrizeOdds;
  sheet: Sheet;
}

export function WheelOddsSheet(props: WheelOddsSheetProps) {
  return (
    <SheetMessages>
      <Inside {...props} />
    </SheetMessages>
  );
}

/** Weights, what they add up to, and what a spin is worth. */
function Inside({ odds: { document, par, ...odds }, sheet }: WheelOddsSheetProps) {
  const t = useTranslations("sheets.wheel");
  const format = useFormat();
  const nameOf = useSegmentName();
  const { segments, price } = document;
  const ticket = segments.find(({ kind }) => kind === "gacha_ticket");
  const expected = (price * par.rtp.numerator) / par.rtp.denominator;
  return (
    <OddsSheet
      id="wheel"
      odds={{ document, par, ...odds }}
      open={sheet.open}
      onOpenChange={sheet.onOpenChange}
      intro={t("intro", { total: format.number(par.cycle) })}
    >
      <OddsTable
        id="wheel"
        head={[t("prize"), t("chance"), t("value"), t("share")]}
        rows={segments.map((segment, index) => {
          const share = par.by_symbol[index]?.rtp_share;
          const chance = { numerator: segment.weight, denominator: par.cycle };
          return {
            key: String(index),
            name: (
              <>
                <i
                  className={`${tones.tone} inline-block size-3 shrink-0 rounded-[3px] bg-(--tone)`}
                  data-tone={index}
                />
                {nameOf.full(segment)}
              </>
            ),
            cells: [
              <Exact key="chance" ratio={chance} digits={0} />,
              format.gold(segment.value),
              share && <Exact key="share" ratio={share} digits={2} />,
            ],
          };
        })}
      />
      <ul className="mt-3 grid gap-2 text-t2">
        <li data-testid="wheel-expected">
          {t("expected", { value: format.number(expected), price: format.number(price) })}
        </li>
        {ticket && <li>{t("ticket", { value: format.number(ticket.value) })}</li>}
        <li>{t("free")}</li>
      </ul>
    </OddsSheet>
  );
}
