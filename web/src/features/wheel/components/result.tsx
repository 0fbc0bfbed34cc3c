import clsx from "clsx";
import { useLocale, useTranslations } from "use-intl";
import { CAPSULES } from "@/shared/art/capsules";
import { formatNumber, useFormat } from "@/shared/format";
import { GameDisplay } from "@/shared/play/display";
import { ResultLine } from "@/shared/play/result-line";
import { tierOf } from "@/shared/play/tier";
import { ButtonLink, Coin } from "@/shared/ui";
import { RollingNumber } from "@/shared/ui/rolling-number";
import type { PrizeRound } from "../api";
import { isWon } from "../rules/prize";
import s from "./page.module.css";
import type { PrizeGame } from "./use-prize-game";
import { useSegmentName } from "./use-segment-name";

/** What is going on, or the prize. */
export function Result({ game }: { game: PrizeGame }) {
  const t = useTranslations("wheel");
  const format = useFormat();
  const nameOf = useSegmentName();
  const { round, notice, free, price } = game;
  const way = useWay();
  return (
    <div className={s.words}>
      {round && !notice ? (
        <PrizeCard game={game} round={round} />
      ) : (
        <GameDisplay
          id="wheel"
          game={game}
          invitation={
            free === false
              ? [t("invitePaid", { price: format.number(price) }), t("invitePaidHint")]
              : [t("invite"), t("inviteHint")]
          }
          running={[t("running"), t("runningHint")]}
          shown={null}
          onRecheck={game.recheck}
        />
      )}
      <ResultLine
        id="wheel"
        game={game}
        tier={round ? tierOf(round) : undefined}
        said={round ? t("said", { prize: nameOf.full(round.result.reward), way: way(round) }) : ""}
      />
    </div>
  );
}

function PrizeCard({ game, round }: { game: PrizeGame; round: PrizeRound }) {
  const t = useTranslations("wheel");
  const recovered = useTranslations("play.lcd")("recovered");
  const locale = useLocale();
  const nameOf = useSegmentName();
  const way = useWay();
  const { kind, amount } = round.result.reward;
  const gold = kind === "gold";
  return (
    <div
      className={clsx("well", s.prize, isWon(round) && s.won)}
      data-testid="wheel-prize"
      data-kind={kind}
      data-amount={amount}
    >
      {gold ? (
        <Coin size={44} />
      ) : (
        <svg width="44" height="44" viewBox="0 0 96 96" aria-hidden="true" className={s.capsule}>
          <use href={`${CAPSULES}#capsule`} />
        </svg>
      )}
      <p aria-hidden="true">
        <b>{gold ? t("gold") : nameOf.full(round.result.reward)}</b>
        <small>{game.state.recovered ? recovered : way(round)}</small>
      </p>
      {gold ? (
        <span
          className={s.amount}
          aria-hidden="true"
          data-testid="wheel-payout"
          data-payout={round.payout_amount}
        >
          <RollingNumber
            key={game.plays}
            value={round.payout_amount}
            format={(value) => formatNumber(value, locale)}
          />
          <i>G</i>
        </span>
      ) : (
        <ButtonLink href="/gacha" variant="secondary" small data-testid="wheel-to-gacha">
          {t("toGacha")}
        </ButtonLink>
      )}
    </div>
  );
}

/** What a spin was paid with. */
function useWay(): (round: PrizeRound) => string {
  const t = useTranslations("wheel");
  const format = useFormat();
  return (round) => {
    const bet = format.number(round.bet_amount);
    if (round.result.free) return t("byFree");
    return t(isWon(round) ? "byPrice" : "below", { bet });
  };
}
