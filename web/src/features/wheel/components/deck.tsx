import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { PRIZE_PARTS } from "@/shared/art/prize";
import { useFormat } from "@/shared/format";
import { BetPanel, FastKey, PlayKey } from "@/shared/play/bet-panel";
import { Picture, Skeleton } from "@/shared/ui";
import { untilClock } from "../rules/prize";
import s from "./page.module.css";
import type { PrizeGame } from "./use-prize-game";

/** What a spin costs now, and the key. */
export function PrizeDeck({ game }: { game: PrizeGame }) {
  const t = useTranslations("wheel");
  const skip = useTranslations("play")("skip");
  const format = useFormat();
  const { idle, free, price } = game;
  return (
    <BetPanel
      className={s.deck}
      play={
        <PlayKey
          testId="wheel-play"
          enabled={game.enabled}
          settling={game.settling}
          calls={idle && free && game.round === null}
          onPress={game.press}
        >
          {!idle ? (
            skip
          ) : free === false ? (
            <span className={s.label} data-testid="wheel-price" data-price={price}>
              {t("spin")}
              <b>{format.gold(price)}</b>
            </span>
          ) : (
            t("spinFree")
          )}
        </PlayKey>
      }
      beside={<FastKey testId="wheel-fast" />}
    >
      <FreeLine game={game} />
    </BetPanel>
  );
}

/** The free spin of the day: there, or when it comes back. */
function FreeLine({ game: { day, free } }: { game: PrizeGame }) {
  const t = useTranslations("wheel");
  return (
    <div className={s.free} data-testid="wheel-free" data-free={free} data-used={free === false || undefined}>
      <Picture src={PRIZE_PARTS.ticket} eager className={s.ticket} />
      {day.data ? (
        <p>
          <b>{t(free ? "freeToday" : "usedToday")}</b>
          <small>
            {free ? (
              t("freeHint")
            ) : (
              <>
                {t("nextFree")} <Countdown until={day.data.resets_at} onOver={day.refetch} />
              </>
            )}
          </small>
        </p>
      ) : (
        <p>
          <Skeleton className="h-6 w-32" />
        </p>
      )}
    </div>
  );
}

interface CountdownProps {
  until: string;
  onOver: () => void;
}

/** Not said aloud: a clock that speaks every second is no help. */
function Countdown({ until, onOver }: CountdownProps) {
  const [now, setNow] = useState(() => Date.now());
  const over = now >= Date.parse(until);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (over) onOver();
  }, [over, onOver]);
  return (
    <time className="num" dateTime={until} data-testid="wheel-countdown">
      {untilClock(until, now)}
    </time>
  );
}
