import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { GameDisplay } from "@/shared/play/display";
import { isWon } from "../rules/round";
import type { NeonGame } from "./use-neon-game";
import type { ResultWords } from "./use-result-words";

/** The display under the reels; while free spins are played out, their running total. */
export function MachineDisplay({ game, words }: { game: NeonGame; words: ResultWords }) {
  const t = useTranslations("neon");
  const format = useFormat();
  const { round, tier, bet, document, reels } = game;
  const { feature } = reels;
  const lineBet = format.number(bet / (document?.bet.lines ?? 10));
  return (
    <GameDisplay
      id="neon"
      game={game}
      invitation={[t("lcd.ready", { amount: lineBet }), t("lcd.readyHint")]}
      running={[t("lcd.running"), t("lcd.runningHint")]}
      shown={
        feature
          ? {
              words: [
                t("free.running", {
                  spin: format.number(feature.step.spin),
                  of: format.number(feature.step.of),
                }),
                t("free.multiplier", { times: String(document?.free_spin_multiplier ?? 2) }),
              ],
              payout: feature.step.total,
              won: feature.step.total > 0,
            }
          : round && tier
            ? {
                words: [words.title(round, tier), words.detail(round, tier)],
                payout: round.payout_amount,
                won: isWon(tier),
              }
            : null
      }
      onLower={game.chooseBet}
      onRecheck={() => void game.data.recheck()}
    />
  );
}
