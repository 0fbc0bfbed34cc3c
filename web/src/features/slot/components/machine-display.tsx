import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { GameDisplay } from "@/shared/play/display";
import type { useResultWords } from "./use-result-words";
import type { SlotGame } from "./use-slot-game";

interface MachineDisplayProps {
  game: SlotGame;
  words: ReturnType<typeof useResultWords>;
}

/** The display under the reels. */
export function MachineDisplay({ game, words }: MachineDisplayProps) {
  const t = useTranslations("slot.lcd");
  const format = useFormat();
  const { round, outcome, bet, document } = game;
  const lineBet = format.number(bet / (document?.bet.lines ?? 5));
  return (
    <GameDisplay
      id="slot"
      game={game}
      invitation={[t("ready", { amount: lineBet }), t("readyHint")]}
      running={[t("running"), t("runningHint")]}
      shown={
        round && outcome
          ? {
              words: [words.title(outcome), words.detail(round)],
              payout: outcome.payout,
              won: outcome.celebrated,
            }
          : null
      }
      onLower={game.chooseBet}
      onRecheck={() => void game.data.recheck()}
    />
  );
}
