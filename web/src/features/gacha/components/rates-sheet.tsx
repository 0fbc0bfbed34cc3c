import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { SheetMessages } from "@/shared/i18n/parts/sheets";
import { OddsSheet, OddsTable } from "@/shared/play/odds-sheet";
import type { GachaOdds } from "../api";
import { RARITIES } from "../rarity";
import { RarityMark } from "./piece-art";

interface RatesSheetProps {
  odds: GachaOdds;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

export function RatesSheet(props: RatesSheetProps) {
  return (
    <SheetMessages>
      <Rates {...props} />
    </SheetMessages>
  );
}

/** Both rates, and the rule that makes the difference between them. */
function Rates({ odds, open, onOpenChange }: RatesSheetProps) {
  const t = useTranslations("sheets.gacha");
  const rarity = useTranslations("gacha.rarity");
  const format = useFormat();
  const { document, par } = odds;
  const { pity_ceiling: ceiling, book_values: values } = document;
  const percent = (ratio: { numerator: number; denominator: number } | undefined, digits: number) =>
    ratio ? format.percent(ratio.numerator / ratio.denominator, digits) : "–";
  return (
    <OddsSheet
      id="gacha"
      odds={odds}
      open={open}
      onOpenChange={onOpenChange}
      intro={t("intro")}
      more={<p className="mt-4 text-12 text-t3">{t("value")}</p>}
    >
      <OddsTable
        id="gacha"
        head={[t("rarity"), t("base"), t("with"), t("book")]}
        rows={RARITIES.map((name) => ({
          key: name,
          name: <RarityMark rarity={name} name={rarity(name)} />,
          cells: [
            percent(par.outcomes.find(({ key }) => key === name)?.probability, 2),
            percent(par.by_symbol.find(({ symbol }) => symbol === name)?.probability, 3),
            format.gold(values[name] ?? 0),
          ],
        }))}
      />
      <ul className="mt-3 grid gap-2 text-t2">
        <li>{t("pity", { before: ceiling - 1, ceiling })}</li>
        <li>{t("each")}</li>
      </ul>
    </OddsSheet>
  );
}
