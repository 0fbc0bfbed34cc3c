"use client";

import clsx from "clsx";
import dynamic from "next/dynamic";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { LAMP } from "@/shared/art/lamp";
import { Entries, GamePage, PanelsAwaited, StageError } from "@/shared/play/game-page";
import { LastRounds } from "@/shared/play/last-rounds";
import { useSheet } from "@/shared/play/use-sheet";
import { Picture } from "@/shared/ui";
import type { RouletteRound } from "./api";
import { Deck } from "./components/deck";
import { Kinds } from "./components/kinds";
import s from "./components/page.module.css";
import { ResultWords, Tile } from "./components/result";
import { useBetWords } from "./components/use-bet-words";
import { type RouletteGame, useRouletteGame } from "./components/use-roulette-game";

// The room and the deck are drawn first; the table and the wheel come into boxes of their size.
const Table = dynamic(() => import("./components/table").then((module) => module.Table), { ssr: false });
const Wheel = dynamic(() => import("./wheel/wheel").then((module) => module.Wheel), { ssr: false });
const RoulettePanels = dynamic(
  () => import("./components/roulette-panels").then((module) => module.RoulettePanels),
  { ssr: false, loading: PanelsAwaited },
);
// Not on the first view: it comes when it is opened.
const RouletteOddsSheet = dynamic(
  () => import("./components/odds-sheet").then((module) => module.RouletteOddsSheet),
  { ssr: false },
);

/** What the deck takes of a phone's screen. */
const DECK_PX = 150;

export function RoulettePage() {
  const t = useTranslations("roulette");
  const game = useRouletteGame();
  const { data, document, round } = game;
  const words = useBetWords(document);
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
          <Picture src={LAMP} eager className={s.room} />
          <div className={s.last}>
            <LastRounds
              id="roulette"
              rounds={data.last.data}
              glance={({ result: { pocket, color } }: RouletteRound) => ({
                art: <b className={clsx(s.pocket, s[color])}>{pocket}</b>,
                said: `${pocket} ${words.colorName(color)}`,
              })}
            />
          </div>
          {failed ? (
            <StageError error={data.odds.error} onRetry={() => void data.odds.refetch()} />
          ) : (
            <Play game={game} />
          )}
          <Entries
            id="roulette"
            rtp={data.odds.data?.par.rtp}
            hash={(round?.fairness ?? data.fairness.data)?.server_seed_hash}
            odds={odds}
            fairness={fairness}
          />
        </div>
      }
      panels={<RoulettePanels game={game} odds={odds} fairness={fairness} />}
    >
      {data.odds.data && odds.wanted && <RouletteOddsSheet odds={data.odds.data} sheet={odds} />}
    </GamePage>
  );
}

function Play({ game }: { game: RouletteGame }) {
  const t = useTranslations("roulette");
  const { document, pocket, bare, onAttached, idle } = game;
  const wheel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the bets are put further down than the wheel is seen.
    if (!idle) wheel.current?.scrollIntoView({ block: "nearest" });
  }, [idle]);
  return (
    <>
      <div ref={wheel} className={s.wheel}>
        {document && (
          <Wheel
            document={document}
            pocket={pocket}
            bare={bare}
            label={idle && pocket !== null ? t("wheelAt", { pocket: String(pocket) }) : t("wheel")}
            onAttached={onAttached}
          />
        )}
        <Tile game={game} />
      </div>
      <div className={s.told}>
        <ResultWords game={game} />
        <Kinds game={game} />
      </div>
      <div className={s.table}>
        <Table game={game} />
      </div>
      <Deck game={game} />
    </>
  );
}
