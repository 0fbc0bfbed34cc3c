import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Button } from "@/shared/ui";
import { Lcd, LcdNotice } from "./lcd";
import type { useResultWords } from "./use-result-words";
import type { SlotGame } from "./use-slot-game";

interface MachineDisplayProps {
  game: SlotGame;
  words: ReturnType<typeof useResultWords>;
}

/** The display under the reels: the reason not to spin, what is going on, or what came of it. */
export function MachineDisplay({ game, words }: MachineDisplayProps) {
  const t = useTranslations("slot");
  const format = useFormat();
  const { notice, state, round, outcome, bet, document, spins } = game;

  if (notice) {
    const { title, detail, lowerTo, recheck } = notice;
    return (
      <LcdNotice title={title} detail={detail}>
        {lowerTo !== undefined && (
          <Button variant="secondary" small data-testid="slot-lower" onClick={() => game.chooseBet(lowerTo)}>
            {t("notice.lower", { amount: format.number(lowerTo) })}
          </Button>
        )}
        {recheck && (
          <Button
            variant="secondary"
            small
            onClick={() => {
              game.dismiss();
              void game.data.recheck();
            }}
          >
            {t("notice.again")}
          </Button>
        )}
      </LcdNotice>
    );
  }

  if (round && outcome) {
    return (
      <Lcd
        title={words.title(outcome)}
        detail={state.recovered ? t("lcd.recovered") : words.detail(round)}
        payout={outcome.payout}
        won={outcome.celebrated}
        spin={spins}
      />
    );
  }
  const lineBet = format.number(bet / (document?.bet.lines ?? 5));
  const [title, detail] = {
    starting: [t("lcd.starting"), t("lcd.startingHint")],
    ready: [t("lcd.ready", { amount: lineBet }), t("lcd.readyHint")],
    running: [t("lcd.running"), t("lcd.runningHint")],
    asking: [t("lcd.asking"), t("lcd.askingHint")],
  }[moodOf(game)] as [string, string];
  return <Lcd title={title} detail={detail} payout={0} won={false} spin={spins} />;
}

function moodOf({ state, ready }: SlotGame): "starting" | "ready" | "running" | "asking" {
  if (state.phase === "idle") return ready ? "ready" : "starting";
  return state.retries > 0 ? "asking" : "running";
}
