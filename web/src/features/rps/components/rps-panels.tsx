import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { FairnessPanel } from "@/shared/play/fairness-panel";
import { PayPanel } from "@/shared/play/pay-panel";
import { RecordPanel } from "@/shared/play/record-panel";
import type { Sheet } from "@/shared/play/use-sheet";
import { useStats } from "@/shared/store";
import type { RpsGame } from "./use-rps-game";

interface RpsPanelsProps {
  game: RpsGame;
  odds: Sheet;
  fairness: Sheet;
}

const OUTCOMES = ["win", "tie", "lose"] as const;

/** What there is to know below the arena. */
export function RpsPanels({ game, odds, fairness }: RpsPanelsProps) {
  const t = useTranslations("rps");
  const play = useTranslations("play");
  const format = useFormat();
  const played = useStats()?.game_breakdown.rps;
  const { data, document, round } = game;
  const rows =
    document &&
    OUTCOMES.map((outcome) => ({
      key: outcome,
      name: t(`outcomes.${outcome}`),
      pays: play("times", { multiple: format.number(document.pays_tenths[outcome] / 10) }),
      hit: round?.result.outcome === outcome && outcome === "win",
    }));
  return (
    <>
      <PayPanel id="rps" rows={rows} places={3} onOpen={odds.show} />
      <RecordPanel
        id="rps"
        game="rps"
        title={t("record")}
        plays={played?.plays}
        wins={played?.wins}
        best={data.stats.data?.best_win_amount}
      />
      <FairnessPanel id="rps" round={round} current={data.fairness.data} sheet={fairness} />
    </>
  );
}
