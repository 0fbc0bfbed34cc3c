"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "use-intl";
import { NEON_SYMBOLS } from "@/shared/art/neon";
import { BetPanel, FastKey, PlayKey, StakeKeys } from "@/shared/play/bet-panel";
import { Entries, GamePage, PanelsAwaited, StageError } from "@/shared/play/game-page";
import { LastRounds } from "@/shared/play/last-rounds";
import { ResultLine } from "@/shared/play/result-line";
import { useSheet } from "@/shared/play/use-sheet";
import { Cabinet } from "@/shared/reels/cabinet";
import { ReelStage, ReelStageSkeleton } from "@/shared/reels/reel-stage";
import { useOnline, useStats } from "@/shared/store";
import { Icon, Scene } from "@/shared/ui";
import { MachineDisplay } from "./components/machine-display";
import s from "./components/stage.module.css";
import { type NeonGame, useNeonGame } from "./components/use-neon-game";
import { type ResultWords, useResultWords } from "./components/use-result-words";
import { isWon } from "./rules/round";
import { FIRST_STOPS, WINDOW } from "./rules/window";

// Beside or below the machine, which is drawn without waiting for it.
const NeonPanels = dynamic(() => import("./components/neon-panels").then((module) => module.NeonPanels), {
  ssr: false,
  loading: PanelsAwaited,
});
// Not on the first view: they come when there is something to celebrate, or to read.
const Overlay = dynamic(() => import("./components/overlay").then((module) => module.Overlay), {
  ssr: false,
});
const PaytableSheet = dynamic(
  () => import("./components/paytable-sheet").then((module) => module.PaytableSheet),
  { ssr: false },
);

export function NeonPage() {
  const t = useTranslations("common.game");
  const game = useNeonGame();
  const { data, round } = game;
  const words = useResultWords();
  const [odds, fairness] = [useSheet(), useSheet()];
  const played = useStats()?.game_breakdown.slot_enhanced;
  const failed = data.odds.isError && !data.odds.data;
  return (
    <GamePage
      title={t("slot_enhanced")}
      stage={
        <div className={s.stage}>
          {failed ? (
            <StageError error={data.odds.error} onRetry={() => void data.odds.refetch()} />
          ) : (
            <Machine game={game} words={words} newcomer={played?.spins === 0} />
          )}
          <LastRounds id="neon" rounds={data.last.data} />
          <Entries
            id="neon"
            rtp={data.odds.data?.par.rtp}
            hash={(round?.fairness ?? data.fairness.data)?.server_seed_hash}
            odds={odds}
            fairness={fairness}
          />
        </div>
      }
      panels={<NeonPanels game={game} nameOf={words.nameOf} odds={odds} fairness={fairness} />}
    >
      {data.odds.data && odds.wanted && (
        <PaytableSheet
          odds={data.odds.data}
          open={odds.open}
          onOpenChange={odds.onOpenChange}
          nameOf={words.nameOf}
        />
      )}
    </GamePage>
  );
}

interface MachineProps {
  game: NeonGame;
  words: ResultWords;
  /** Never spun: the key calls. */
  newcomer: boolean;
}

function Machine({ game, words, newcomer }: MachineProps) {
  const t = useTranslations("neon");
  const { document, reels, round, tier, paid } = game;
  const { feature, step } = reels;
  const online = useOnline();
  const lit = paid && !paid.quiet ? paid.lines.map(({ line }) => line) : [];
  // Before the first spin and while the reels run there is no result to tell.
  const label = round && step ? words.windowLabel(step.grid) : t("shape");
  return (
    <Cabinet
      mark={<CityMark />}
      name="NEON CITY"
      shape={t("shape")}
      plate={usePlate(game)}
      window={WINDOW}
      litLines={reels.resting ? lit : []}
      won={feature !== null || (tier !== null && isWon(tier))}
      running={reels.resting === null}
      scenery={
        <span className={s.skyline} aria-hidden="true">
          <Scene name="city" eager />
        </span>
      }
      below={
        <>
          <MachineDisplay game={game} words={words} />
          <ResultLine
            id="neon"
            game={game}
            tier={tier ?? undefined}
            said={round && tier ? words.said(round, tier) : ""}
          />
          <SpinDeck game={game} newcomer={newcomer} />
        </>
      }
    >
      {document ? (
        <div
          className="relative min-w-0"
          style={{ opacity: online ? 1 : 0.6 }}
          data-testid="neon-feature"
          data-spin={feature?.step.spin}
          data-total={feature?.step.total}
        >
          <ReelStage
            id="neon"
            art={NEON_SYMBOLS}
            window={WINDOW}
            document={document}
            firstStops={FIRST_STOPS}
            strips={reels.strips}
            resting={reels.resting}
            paid={paid}
            drawnAll={reels.drawnAll}
            still={reels.still}
            label={label}
          />
          {(feature?.sign || tier) && <Overlay game={game} />}
        </div>
      ) : (
        <ReelStageSkeleton reels={WINDOW.reels.length} label={t("shape")} />
      )}
    </Cabinet>
  );
}

const CityMark = () => (
  <svg viewBox="0 0 96 96" className={s.mark} aria-hidden="true">
    <use href={`${NEON_SYMBOLS}#CITY`} />
  </svg>
);

/** The highest line, and while free spins are played out which one it is. */
function usePlate({ document, reels }: NeonGame): readonly [string, string] {
  const t = useTranslations();
  if (reels.feature) {
    const { spin, of } = reels.feature.step;
    return [t("neon.free.counter"), t("neon.free.of", { spin: String(spin), of: String(of) })];
  }
  const top = document && (document.paytable[document.jackpot_symbol]?.at(-1) ?? 0) / document.bet.lines;
  return [t("neon.topSign"), top ? t("play.times", { multiple: String(top) }) : "–"];
}

function SpinDeck({ game, newcomer }: { game: NeonGame; newcomer: boolean }) {
  const t = useTranslations();
  const { idle, round, enabled, reels } = game;
  return (
    <BetPanel
      play={
        <PlayKey
          testId="neon-spin"
          enabled={enabled}
          settling={game.settling}
          calls={idle && enabled && newcomer}
          onPress={game.press}
        >
          <Icon name="spin" size={22} />
          {idle ? t(round ? "neon.spinAgain" : "neon.spin") : t("play.skip")}
        </PlayKey>
      }
      beside={
        reels.feature ? (
          <button
            type="button"
            className={`key ${s.all}`}
            data-testid="neon-skip-all"
            aria-label={t("neon.free.skipAllLabel")}
            onClick={reels.skipAll}
          >
            <Icon name="fast" />
            <span aria-hidden="true">{t("neon.free.skipAll")}</span>
          </button>
        ) : (
          <FastKey testId="neon-fast" />
        )
      }
    >
      <StakeKeys
        id="neon"
        limits={game.limits}
        bet={game.bet}
        gold={game.gold ?? 0}
        onBet={game.chooseBet}
        locked={!idle || !game.ready}
      />
    </BetPanel>
  );
}
