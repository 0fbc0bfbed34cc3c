import { useTranslations } from "use-intl";
import { NEON_SYMBOLS } from "@/shared/art/neon";
import { useFormat } from "@/shared/format";
import { SheetMessages } from "@/shared/i18n/parts/sheets";
import { Exact, OddsSheet, OddsTable } from "@/shared/play/odds-sheet";
import { LineDiagrams } from "@/shared/reels/line-diagrams";
import type { NeonOdds } from "../api";
import { byPay } from "../rules/paytable";

interface PaytableSheetProps {
  odds: NeonOdds;
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
  const t = useTranslations("sheets.neon");
  const format = useFormat();
  const { document, par } = odds;
  return (
    <OddsSheet
      id="neon"
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
      <ul className="mt-3 mb-5 grid gap-1 text-12 text-t3">
        <li>{t("per")}</li>
        <li>{t("wild")}</li>
        <li>
          {t("scatter", {
            pays: document.scatter_pays.join("·"),
            spins: document.scatter_free_spins.join("·"),
          })}
        </li>
        <li>{t("free", { times: String(document.free_spin_multiplier) })}</li>
      </ul>
      <h3 className="mb-2 font-bold">{t("returns")}</h3>
      <Returns odds={odds} />
    </OddsSheet>
  );
}

function SymbolTable({ odds, nameOf }: Pick<PaytableSheetProps, "odds" | "nameOf">) {
  const t = useTranslations("sheets.neon");
  const format = useFormat();
  return (
    <OddsTable
      id="neon"
      head={[t("symbol"), "3", "4", "5"]}
      rows={byPay(odds.document.paytable).map(([symbol, pays]) => ({
        key: symbol,
        name: (
          <>
            <svg width={32} height={32} viewBox="0 0 96 96" aria-hidden="true">
              <use href={`${NEON_SYMBOLS}#${symbol}`} />
            </svg>
            {nameOf(symbol)}
          </>
        ),
        cells: pays.map((pay) => format.number(pay)),
      }))}
    />
  );
}

/** The bands the server counts a spin's return in, over all ways the reels can stand. */
function Returns({ odds }: { odds: NeonOdds }) {
  const t = useTranslations("sheets.neon");
  const { outcomes, true_win_frequency, ldw_frequency, rtp_per_cycle } = odds.par;
  const figures = [
    { name: t("trueWin"), ratio: true_win_frequency },
    { name: t("ldw"), ratio: ldw_frequency },
    { name: t("base"), ratio: rtp_per_cycle },
  ];
  return (
    <OddsTable
      id="neon-returns"
      head={[t("band"), t("chance")]}
      rows={[
        ...outcomes.map(({ key, probability }) => ({
          key,
          name: bandName(key, t),
          cells: [<Exact key="chance" ratio={probability} digits={3} />],
        })),
        ...figures.map(({ name, ratio }) => ({
          key: name,
          name,
          cells: [<Exact key="chance" ratio={ratio} digits={3} />],
        })),
      ]}
    />
  );
}

/** "0", "0-1", "1-2" … "50+", in whole bets. */
function bandName(band: string, t: ReturnType<typeof useTranslations<"sheets.neon">>): string {
  const [from = "", to] = band.split("-");
  if (to) return t("bandOf", { from, to });
  return band.endsWith("+") ? t("bandOver", { from: band.slice(0, -1) }) : t("bandNone");
}
