"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { prefersReducedMotion, setPreferences, usePreferences } from "@/shared/preferences";
import { useOnline, useStats } from "@/shared/store";
import { Card, ErrorState, Icon, Scene } from "@/shared/ui";
import { BetDeck } from "./components/bet-deck";
import { Cabinet } from "./components/cabinet";
import cabinet from "./components/cabinet.module.css";
import { Celebration } from "./components/celebration";
import { LastRounds } from "./components/last-rounds";
import { MachineDisplay } from "./components/machine-display";
import s from "./components/page.module.css";
import { ReelStage, ReelStageSkeleton } from "./components/reel-stage";
import { FairnessPanel, PaytablePanel, RecordPanel } from "./components/side-panels";
import { useResultWords } from "./components/use-result-words";
import { type SlotGame, useSlotGame } from "./components/use-slot-game";

// Not on the first view: it comes when it is opened.
const PaytableSheet = dynamic(
  () => import("./components/paytable-sheet").then((module) => module.PaytableSheet),
  { ssr: false },
);

export function SlotPage() {
  const t = useTranslations("slot");
  const game = useSlotGame();
  const { data, document, round, outcome } = game;
  const words = useResultWords(document);
  const [paytable, setPaytable] = useState<"unopened" | "open" | "closed">("unopened");
  const openPaytable = () => setPaytable("open");
  const failed = data.odds.isError && !data.odds.data;

  return (
    <div className={s.page}>
      <Scene name="hall" className={s.hall} />
      <h1 className="sr-only">{t("title")}</h1>
      <div className={cabinet.stage}>
        {failed ? (
          <Card className="py-16">
            <ErrorState error={data.odds.error} onRetry={() => void data.odds.refetch()} />
          </Card>
        ) : (
          <Machine game={game} words={words} />
        )}
        <LastRounds rounds={data.last.data} />
        <Entries game={game} onOpenPaytable={openPaytable} />
      </div>
      <div className={s.panels}>
        <PaytablePanel
          document={document}
          nameOf={words.nameOf}
          hits={outcome?.celebrated ? outcome.symbols : null}
          onOpen={openPaytable}
        />
        <RecordPanel best={data.stats.data?.best_win_amount} />
        <FairnessPanel round={round} current={data.fairness.data} />
      </div>
      {data.odds.data && paytable !== "unopened" && (
        <PaytableSheet
          odds={data.odds.data}
          open={paytable === "open"}
          onOpenChange={(open) => setPaytable(open ? "open" : "closed")}
          nameOf={words.nameOf}
        />
      )}
    </div>
  );
}

interface MachineProps {
  game: SlotGame;
  words: ReturnType<typeof useResultWords>;
}

function Machine({ game, words }: MachineProps) {
  const t = useTranslations("slot");
  const { document, stage, state, round, outcome } = game;
  const fast = usePreferences((p) => p.fastSpin);
  const played = useStats()?.game_breakdown.slot?.spins;
  const online = useOnline();
  const won = outcome?.celebrated === true;
  const idle = state.phase === "idle";
  const wild = document?.paytable[document.jackpot_symbol];
  const label = idle && round ? words.windowLabel(round.result.grid) : t("title");

  return (
    <Cabinet
      litLines={won ? outcome.lines : []}
      won={won}
      running={stage.resting === null}
      jackpotMultiple={document && wild ? wild / document.bet.lines : null}
      below={
        <>
          <MachineDisplay game={game} words={words} />
          <p
            role="status"
            className="sr-only"
            data-testid="slot-result"
            data-phase={state.phase}
            data-round={round?.round_id}
            data-tier={outcome?.tier}
          >
            {round && outcome ? words.said(round, outcome) : ""}
          </p>
          <BetDeck
            limits={game.limits}
            bet={game.bet}
            gold={game.gold ?? 0}
            onBet={game.chooseBet}
            betLocked={!idle || !game.ready}
            spin={{
              label: idle ? t(round ? "spinAgain" : "spin") : t("skip"),
              enabled: game.enabled,
              settling: game.settling,
              calls: idle && game.enabled && played === 0,
              onPress: game.press,
            }}
            fast={{ on: fast, onToggle: () => setPreferences({ fastSpin: !fast }) }}
          />
        </>
      }
    >
      {document ? (
        <div className="relative min-w-0" style={{ opacity: online ? 1 : 0.6 }}>
          <ReelStage
            document={document}
            strips={stage.strips}
            resting={stage.resting}
            outcome={outcome}
            drawnAll={stage.drawnAll}
            still={typeof window !== "undefined" && prefersReducedMotion()}
            label={idle ? label : t("windowRunning")}
          />
          {round && won && <Celebration key={round.round_id} tier={outcome.tier} />}
        </div>
      ) : (
        <ReelStageSkeleton label={t("title")} />
      )}
    </Cabinet>
  );
}

/** On a phone the paytable and the proof are two entries under the machine. */
function Entries({ game, onOpenPaytable }: { game: SlotGame; onOpenPaytable: () => void }) {
  const t = useTranslations("slot");
  const format = useFormat();
  const { data, round } = game;
  const rtp = data.odds.data?.par.rtp;
  const hash = (round?.fairness ?? data.fairness.data)?.server_seed_hash;
  return (
    <div className={s.entries}>
      <button
        type="button"
        className={`panel ${s.entry}`}
        data-testid="slot-paytable-entry"
        onClick={onOpenPaytable}
      >
        <Icon name="table" />
        <span>
          <b>{t("paytable.title")}</b>
          <small>
            {rtp ? t("paytable.rtp", { rtp: format.percent(rtp.numerator / rtp.denominator) }) : "–"}
          </small>
        </span>
      </button>
      <Link
        href={round ? `/fairness?round=${encodeURIComponent(round.round_id)}` : "/fairness"}
        className={`panel ${s.entry}`}
      >
        <Icon name="shield" />
        <span>
          <b>{t("fairness.entry")}</b>
          <small className="num">{hash ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : "–"}</small>
        </span>
      </Link>
    </div>
  );
}
