"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "use-intl";
import { VIOLET } from "@/shared/art/violet";
import { Entries, GamePage, PanelsAwaited, StageError } from "@/shared/play/game-page";
import { LastRounds } from "@/shared/play/last-rounds";
import { useSheet } from "@/shared/play/use-sheet";
import { Picture } from "@/shared/ui";
import type { PrizeRound } from "./api";
import { PrizeDeck } from "./components/deck";
import s from "./components/page.module.css";
import { Result } from "./components/result";
import { type PrizeGame, usePrizeGame } from "./components/use-prize-game";
import { useSegmentName } from "./components/use-segment-name";

// The room and the deck are drawn first; the wheel comes into a box of its size.
const Wheel = dynamic(() => import("./components/wheel").then((module) => module.Wheel), {
  ssr: false,
  loading: PanelsAwaited,
});
const WheelPanels = dynamic(() => import("./components/wheel-panels").then((module) => module.WheelPanels), {
  ssr: false,
  loading: PanelsAwaited,
});
// Not on the first view: it comes when it is opened.
const WheelOddsSheet = dynamic(
  () => import("./components/odds-sheet").then((module) => module.WheelOddsSheet),
  { ssr: false },
);

export function WheelPage() {
  const title = useTranslations("common.game")("prize_roulette");
  const game = usePrizeGame();
  const nameOf = useSegmentName();
  const { data, day, round } = game;
  const [odds, fairness] = [useSheet(), useSheet()];
  const failed = data.odds.data && day.data ? null : (data.odds.error ?? day.error);

  return (
    <GamePage
      title={title}
      roomy
      stage={
        <div className={s.stage}>
          <Picture src={VIOLET} eager className={s.room} />
          <LastRounds
            id="wheel"
            rounds={data.last.data}
            glance={({ result: { reward } }: PrizeRound) => ({
              art: <b>{nameOf.short(reward)}</b>,
              said: nameOf.full(reward),
            })}
          />
          {failed ? (
            <StageError
              error={failed}
              onRetry={() => {
                void data.odds.refetch();
                void day.refetch();
              }}
            />
          ) : (
            <Machine game={game} />
          )}
          <Entries
            id="wheel"
            rtp={data.odds.data?.par.rtp}
            hash={(round?.fairness ?? data.fairness.data)?.server_seed_hash}
            odds={odds}
            fairness={fairness}
          />
        </div>
      }
      panels={<WheelPanels game={game} odds={odds} fairness={fairness} />}
    >
      {data.odds.data && odds.wanted && <WheelOddsSheet odds={data.odds.data} sheet={odds} />}
    </GamePage>
  );
}

function Machine({ game }: { game: PrizeGame }) {
  const t = useTranslations("wheel");
  const nameOf = useSegmentName();
  const { document, segment, onAttached } = game;
  const prize = segment === null ? undefined : document?.segments[segment];
  return (
    <>
      <div className={s.wheel} aria-busy={!document || undefined}>
        {document && (
          <Wheel
            document={document}
            segment={segment}
            label={prize ? t("faceAt", { prize: nameOf.full(prize) }) : t("face")}
            onAttached={onAttached}
          />
        )}
      </div>
      <Result game={game} />
      <PrizeDeck game={game} />
    </>
  );
}
