import { useTranslations } from "use-intl";
import { FairnessPanel } from "@/shared/play/fairness-panel";
import { RecordPanel } from "@/shared/play/record-panel";
import type { Sheet } from "@/shared/play/use-sheet";
import { useStats } from "@/shared/store";
import { PaytablePanel } from "./paytable-panel";
import type { SlotGame } from "./use-slot-game";

interface SlotPanelsProps {
  game: SlotGame;
  nameOf: (symbol: string) => string;
  odds: Sheet;
  fairness: Sheet;
}

/** What there is to know beside the machine. */
export function SlotPanels({ game, nameOf, odds, fairness }: SlotPanelsProps) {
  const t = useTranslations("slot");
  const played = useStats()?.game_breakdown.slot;
  const { data, document, round, outcome } = game;
  return (
    <>
      <PaytablePanel
        document={document}
        nameOf={nameOf}
        hits={outcome?.celebrated ? outcome.symbols : null}
        onOpen={odds.show}
      />
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
