import { useTranslations } from "use-intl";
import { NEON_SYMBOLS } from "@/shared/art/neon";
import { useFormat } from "@/shared/format";
import { FairnessPanel } from "@/shared/play/fairness-panel";
import { RecordPanel } from "@/shared/play/record-panel";
import type { Sheet } from "@/shared/play/use-sheet";
import { useStats } from "@/shared/store";
import { Card, Icon, SectionHeading, Skeleton } from "@/shared/ui";
import type { NeonDocument } from "../api";
import { byPay } from "../rules/paytable";
import s from "./panels.module.css";
import type { NeonGame } from "./use-neon-game";

interface NeonPanelsProps {
  game: NeonGame;
  nameOf: (symbol: string) => string;
  odds: Sheet;
  fairness: Sheet;
}

/** What there is to know beside the machine. */
export function NeonPanels({ game, nameOf, odds, fairness }: NeonPanelsProps) {
  const t = useTranslations("neon");
  const played = useStats()?.game_breakdown.slot_enhanced;
  const { data, document, round } = game;
  return (
    <>
      <PaytablePanel document={document} nameOf={nameOf} onOpen={odds.show} />
      <RecordPanel
        id="neon"
        game="slot_enhanced"
        title={t("record")}
        plays={played?.spins}
        wins={played?.wins}
        best={data.stats.data?.best_win_amount}
      />
      <FairnessPanel id="neon" round={round} current={data.fairness.data} sheet={fairness} />
    </>
  );
}

interface PaytablePanelProps {
  document: NeonDocument | undefined;
  nameOf: (symbol: string) => string;
  onOpen: () => void;
}

const LENGTHS = [3, 4, 5];

function PaytablePanel({ document, nameOf, onOpen }: PaytablePanelProps) {
  const t = useTranslations();
  const format = useFormat();
  const rows = document && byPay(document.paytable);
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading
        more={
          <button type="button" className="more" data-testid="neon-paytable" onClick={onOpen}>
            {t("play.odds.exact")}
            <Icon name="next" size={16} />
          </button>
        }
      >
        {t("play.odds.title")}
      </SectionHeading>
      <table className={s.pays}>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t("play.odds.title")}</span>
            </th>
            {LENGTHS.map((length) => (
              <th key={length} scope="col">
                {length}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            ? rows.map(([symbol, pays]) => (
                <tr key={symbol}>
                  <th scope="row">
                    <svg viewBox="0 0 96 96" aria-hidden="true">
                      <use href={`${NEON_SYMBOLS}#${symbol}`} />
                    </svg>
                    {nameOf(symbol)}
                  </th>
                  {pays.map((pay, i) => (
                    <td key={i}>{format.number(pay)}</td>
                  ))}
                </tr>
              ))
            : LENGTHS.map((place) => (
                <tr key={place}>
                  <th colSpan={4}>
                    <Skeleton className="h-6 w-full" />
                  </th>
                </tr>
              ))}
          {document && (
            <tr>
              <th scope="row">
                <svg viewBox="0 0 96 96" aria-hidden="true">
                  <use href={`${NEON_SYMBOLS}#${document.scatter}`} />
                </svg>
                {t("neon.free.counter")}
              </th>
              {document.scatter_free_spins.map((spins, i) => (
                <td key={i} className={s.free}>
                  {spins}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </Card>
  );
}
