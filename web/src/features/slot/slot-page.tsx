"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "use-intl";
import { SYMBOLS } from "@/shared/art";
import { BetPanel, FastKey, PlayKey, StakeKeys } from "@/shared/play/bet-panel";
import { Entries, GamePage, PanelsAwaited, StageError } from "@/shared/play/game-page";
import { LastRounds } from "@/shared/play/last-rounds";
import { ResultLine } from "@/shared/play/result-line";
import { useSheet } from "@/shared/play/use-sheet";
import { prefersReducedMotion } from "@/shared/preferences";
import { Cabinet } from "@/shared/reels/cabinet";
import { ReelStage, ReelStageSkeleton } from "@/shared/reels/reel-stage";
import { useOnline, useStats } from "@/shared/store";
import { Icon, Mark } from "@/shared/ui";
import { MachineDisplay } from "./components/machine-display";
import stage from "./components/stage.module.css";
import { useResultWords } from "./components/use-result-words";
import { type SlotGame, useSlotGame } from "./components/use-slot-game";
import { FIRST_STOPS, WINDOW } from "./rules/window";

// Beside or below the machine, which is drawn without waiting for it.
const SlotPanels = dynamic(() => import("./components/slot-panels").then((module) => module.SlotPanels), {
  ssr: false,
  loading: PanelsAwaited,
});
// Not on the first view: they come when there is something to celebrate, or to read.
const Celebration = dynamic(() => import("@/shared/reels/celebration").then((module) => module.Celebration), {
  ssr: false,
});
const PaytableSheet = dynamic(
  () => import("./components/paytable-sheet").then((module) => module.PaytableSheet),
  { ssr: false },
);

export function SlotPage() {
  const t = useTranslations("slot");
  const game = useSlotGame();
  const { data, document, round } = game;
  const words = useResultWords(document);
  const [odds, fairness] = [useSheet(), useSheet()];
  const played = useStats()?.game_breakdown.slot;
  const failed = data.odds.isError && !data.odds.data;

  return (
    <GamePage
      title={t("title")}
      stage={
        <div className={stage.stage}>
          {failed ? (
            <StageError error={data.odds.error} onRetry={() => void data.odds.refetch()} />
          ) : (
            <Machine game={game} words={words} newcomer={played?.spins === 0} />
          )}
          <LastRounds id="slot" rounds={data.last.data} />
          <Entries
            id="slot"
            rtp={data.odds.data?.par.rtp}
            hash={(round?.fairness ?? data.fairness.data)?.server_seed_hash}
            odds={odds}
            fairness={fairness}
          />
        </div>
      }
      panels={<SlotPanels game={game} nameOf={words.nameOf} odds={odds} fairness={fairness} />}
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
  game: SlotGame;
  words: ReturnType<typeof useResultWords>;
  /** Never spun: the key calls. */
  newcomer: boolean;
}

function Machine({ game, words, newcomer }: MachineProps) {
  const t = useTranslations("slot");
  const play = useTranslations("play");
  const { document, reels, idle, round, outcome } = game;
  const online = useOnline();
  const won = outcome?.celebrated === true;
  const jackpot = document && (document.paytable[document.jackpot_symbol] ?? 0) / document.bet.lines;
  const label = idle && round ? words.windowLabel(round.result.grid) : t("title");

  return (
    <Cabinet
      mark={<Mark size={38} />}
      name="TRIPLE CLUB"
      shape={t("shape")}
      plate={[t("jackpotSign"), jackpot ? play("times", { multiple: String(jackpot) }) : "–"]}
      window={WINDOW}
      litLines={won ? outcome.lines : []}
      won={won}
      running={reels.resting === null}
      below={
        <>
          <MachineDisplay game={game} words={words} />
          <ResultLine
            id="slot"
            game={game}
            tier={outcome?.tier}
            said={round && outcome ? words.said(round, outcome) : ""}
          />
          <SpinDeck game={game} newcomer={newcomer} />
        </>
      }
    >
      {document ? (
        <div className="relative min-w-0" style={{ opacity: online ? 1 : 0.6 }}>
          <ReelStage
            id="slot"
            art={SYMBOLS}
            window={WINDOW}
            document={document}
            firstStops={FIRST_STOPS}
            strips={reels.strips}
            resting={reels.resting}
            paid={won ? outcome.paid : null}
            drawnAll={reels.drawnAll}
            still={typeof window !== "undefined" && prefersReducedMotion()}
            label={idle ? label : t("windowRunning")}
          />
          {round && won && (outcome.tier === "big" || outcome.tier === "jackpot") && (
            <Celebration id="slot" key={round.round_id} tier={outcome.tier} />
          )}
        </div>
      ) : (
        <ReelStageSkeleton reels={WINDOW.reels.length} label={t("title")} />
      )}
    </Cabinet>
  );
}

function SpinDeck({ game, newcomer }: { game: SlotGame; newcomer: boolean }) {
  const t = useTranslations();
  const { idle, round, enabled } = game;
  return (
    <BetPanel
      play={
        <PlayKey
          testId="slot-spin"
          enabled={enabled}
          settling={game.settling}
          calls={idle && enabled && newcomer}
          onPress={game.press}
        >
          <Icon name="spin" size={22} />
          {idle ? t(round ? "slot.spinAgain" : "slot.spin") : t("play.skip")}
        </PlayKey>
      }
      beside={<FastKey testId="slot-fast" />}
    >
      <StakeKeys
        id="slot"
        limits={game.limits}
        bet={game.bet}
        gold={game.gold ?? 0}
        onBet={game.chooseBet}
        locked={!idle || !game.ready}
      />
    </BetPanel>
  );
}
