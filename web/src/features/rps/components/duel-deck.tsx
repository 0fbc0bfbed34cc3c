import clsx from "clsx";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { BetPanel, FastKey, PlayKey, StakeKeys } from "@/shared/play/bet-panel";
import { HandArt } from "@/shared/ui/hand-art";
import { HANDS } from "../rules";
import s from "./deck.module.css";
import type { RpsGame } from "./use-rps-game";

/** Choose, stake, play. */
export function DuelDeck({ game }: { game: RpsGame }) {
  const t = useTranslations("rps");
  const skip = useTranslations("play")("skip");
  const format = useFormat();
  const { idle, round, bet } = game;
  return (
    <BetPanel
      className={s.deck}
      play={
        <PlayKey testId="rps-play" enabled={game.enabled} settling={game.settling} onPress={game.press}>
          {idle ? (
            <span className={s.label}>
              {t(round ? "again" : "play")}
              <b>{format.gold(bet)}</b>
            </span>
          ) : (
            skip
          )}
        </PlayKey>
      }
      beside={<FastKey testId="rps-fast" />}
    >
      <Choices game={game} />
      <StakeKeys
        id="rps"
        limits={game.limits}
        bet={bet}
        gold={game.gold ?? 0}
        onBet={game.chooseBet}
        locked={!idle || !game.ready}
      />
    </BetPanel>
  );
}

function Choices({ game }: { game: RpsGame }) {
  const t = useTranslations("rps");
  const handName = useTranslations("common.hand");
  return (
    <fieldset className={s.choices}>
      <legend className="sr-only">{t("choose")}</legend>
      {HANDS.map((hand, i) => (
        <label key={hand} className={clsx(s.choice, !game.idle && s.still)}>
          <input
            type="radio"
            name="hand"
            value={hand}
            className="sr-only"
            checked={game.choice === hand}
            disabled={!game.idle}
            data-testid={`rps-choose-${hand}`}
            aria-keyshortcuts={String(i + 1)}
            onChange={() => game.choose(hand)}
          />
          <HandArt hand={hand} close />
          <span>{handName(hand)}</span>
          <small aria-hidden="true">{i + 1}</small>
        </label>
      ))}
    </fieldset>
  );
}
