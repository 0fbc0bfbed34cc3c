"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { NoticeBar } from "@/shared/play/display";
import { Entries, GamePage, PanelsAwaited, StageError } from "@/shared/play/game-page";
import { LastRounds } from "@/shared/play/last-rounds";
import { ResultLine } from "@/shared/play/result-line";
import { tierOf } from "@/shared/play/tier";
import { useSheet } from "@/shared/play/use-sheet";
import type { RpsRound } from "./api";
import { Arena } from "./components/arena";
import { DuelDeck } from "./components/duel-deck";
import s from "./components/page.module.css";
import { type RpsGame, useRpsGame } from "./components/use-rps-game";
import { Duellists, Verdict } from "./components/verdict";

// Below the arena, which is drawn without waiting for it.
const RpsPanels = dynamic(() => import("./components/rps-panels").then((module) => module.RpsPanels), {
  ssr: false,
  loading: PanelsAwaited,
});
// Not on the first view: it comes when it is opened.
const RpsOddsSheet = dynamic(() => import("./components/odds-sheet").then((module) => module.RpsOddsSheet), {
  ssr: false,
});

/** What the deck takes of a phone's screen. */
const DECK_PX = 244;

export function RpsPage() {
  const t = useTranslations("rps");
  const game = useRpsGame();
  const { data, round } = game;
  const [odds, fairness] = [useSheet(), useSheet()];
  const failed = data.odds.isError && !data.odds.data;

  return (
    <GamePage
      title={t("title")}
      wide
      roomy
      deck={DECK_PX}
      stage={
        <div className={s.stage}>
          <LastRounds id="rps" rounds={data.last.data} glance={useGlance()} />
          {failed ? (
            <StageError error={data.odds.error} onRetry={() => void data.odds.refetch()} />
          ) : (
            <Duel game={game} />
          )}
          <Entries
            id="rps"
            rtp={data.odds.data?.par.rtp}
            hash={(round?.fairness ?? data.fairness.data)?.server_seed_hash}
            odds={odds}
            fairness={fairness}
          />
        </div>
      }
      panels={<RpsPanels game={game} odds={odds} fairness={fairness} />}
    >
      {data.odds.data && odds.wanted && <RpsOddsSheet odds={data.odds.data} sheet={odds} />}
    </GamePage>
  );
}

function Duel({ game }: { game: RpsGame }) {
  const { round, pose, choice } = game;
  const words = useWords();
  return (
    <>
      <Arena pose={pose} choice={choice} label={words.scene(game)}>
        <Duellists game={game} />
        <Verdict game={game} />
        {game.notice && (
          <div className={s.notice}>
            <NoticeBar
              id="rps"
              game={game}
              onLower={game.chooseBet}
              onRecheck={() => void game.data.recheck()}
            />
          </div>
        )}
      </Arena>
      <ResultLine
        id="rps"
        game={game}
        tier={round ? tierOf(round) : undefined}
        said={round ? words.said(round) : ""}
      />
      <DuelDeck game={game} />
    </>
  );
}

/** The words of a duel for those who listen. */
function useWords() {
  const t = useTranslations("rps");
  const handName = useTranslations("common.hand");
  const format = useFormat();
  const how = ({ result }: RpsRound) => t(`how.${result.player_choice}.${result.server_choice}`);
  return {
    said: (round: RpsRound) =>
      t(`said.${round.result.outcome}`, {
        how: how(round),
        payout: format.number(round.payout_amount),
        bet: format.number(round.bet_amount),
      }),
    scene: ({ pose, choice, idle }: RpsGame) => {
      if (pose.is === "clash") {
        const { player_choice: mine, server_choice: clubs, outcome } = pose.result;
        return t("scene", {
          mine: handName(mine),
          clubs: handName(clubs),
          outcome: t(`outcomes.${outcome}`),
        });
      }
      return idle ? t("sceneIdle", { mine: handName(choice) }) : t("sceneRunning");
    },
  };
}

/** A duel at a glance: a letter, and its colour. */
function useGlance() {
  const t = useTranslations("rps");
  return ({ result: { outcome } }: RpsRound) => ({
    art: <b className={s.letter}>{t(`letter.${outcome}`)}</b>,
    said: t(`outcomes.${outcome}`),
  });
}
