import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { FairnessPanel } from "@/shared/play/fairness-panel";
import { PayPanel } from "@/shared/play/pay-panel";
import { RecordPanel } from "@/shared/play/record-panel";
import type { Sheet } from "@/shared/play/use-sheet";
import { useStats } from "@/shared/store";
import { SymbolArt, type SymbolName } from "@/shared/ui";
import type { SlotGame } from "./use-slot-game";

const byPay = (paytable: Record<string, number>) => Object.entries(paytable).sort(([, a], [, b]) => b - a);

interface SlotPanelsProps {
  game: SlotGame;
  nameOf: (symbol: string) => string;
  odds: Sheet;
  fairness: Sheet;
}

/** What there is to know beside the machine. */
export function SlotPanels({ game, nameOf, odds, fairness }: SlotPanelsProps) {
  const t = useTranslations("slot");
  const play = useTranslations("play");
  const format = useFormat();
  const played = useStats()?.game_breakdown.slot;
  const { data, document, round, outcome } = game;
  const hits = outcome?.celebrated ? outcome.symbols : null;
  const rows =
    document &&
    byPay(document.paytable).map(([symbol, multiple]) => ({
      key: symbol,
      art: <SymbolArt name={symbol as SymbolName} size={32} />,
      name: nameOf(symbol),
      pays: play("times", { multiple: format.number(multiple) }),
      hit: hits?.has(symbol),
    }));
  return (
    <>
      <PayPanel id="slot" rows={rows} places={7} onOpen={odds.show} />
      <RecordPanel
        id="slot"
        game="slot"
        title={t("record")}
        plays={played?.spins}
        wins={played?.wins}
        best={data.stats.data?.best_win_amount}
      />
      <FairnessPanel id="slot" round={round} current={data.fairness.data} sheet={fairness} />
    </>
  );
}
