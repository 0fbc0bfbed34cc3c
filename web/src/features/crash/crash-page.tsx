"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Entries, GamePage, PanelsAwaited, StageError } from "@/shared/play/game-page";
import { useSheet } from "@/shared/play/use-sheet";
import { Deck } from "./components/deck";
import s from "./components/page.module.css";
import { Stage } from "./components/stage";
import { Strip } from "./components/strip";
import { type CrashGame, useCrashGame } from "./components/use-crash-game";
import { isOpen } from "./rules/table";

// Beside or below the curve, which is drawn without waiting for it.
const CrashPanels = dynamic(() => import("./components/crash-panels").then((module) => module.CrashPanels), {
  ssr: false,
  loading: PanelsAwaited,
});
// Not on the first view: they come when they are opened.
const CrashOddsSheet = dynamic(
  () => import("./components/odds-sheet").then((module) => module.CrashOddsSheet),
  { ssr: false },
);
const ChainSheet = dynamic(() => import("./components/chain-sheet").then((module) => module.ChainSheet), {
  ssr: false,
});

/** What the deck takes of a phone's screen. */
const DECK_PX = 222;

export function CrashPage() {
  const t = useTranslations("crash");
  const game = useCrashGame();
  const { data, table, past } = game;
  const [odds, chain] = [useSheet(), useSheet()];
  /** A past round whose proof is looked at. */
  const [looked, setLooked] = useState<number | null>(null);
  const failure = table
    ? null
    : (game.error ?? (data.odds.isError && !data.odds.data ? data.odds.error : null));
  const proven = past?.find(({ number }) => number === looked) ?? (chain.open ? table?.round : undefined);

  return (
    <GamePage
      title={t("title")}
      roomy
      deck={DECK_PX}
      stage={
        <div className={s.stage}>
          <Strip rounds={past} onOpen={setLooked} />
          {failure ? (
            <StageError error={failure} onRetry={game.askAgain} />
          ) : (
            <div className={s.machine}>
              <Stage game={game} />
              <Said game={game} />
              <Deck game={game} />
            </div>
          )}
          <Entries
            id="crash"
            rtp={data.odds.data?.par.rtp}
            hash={table?.round.previous_link}
            odds={odds}
            fairness={chain}
          />
        </div>
      }
      panels={<CrashPanels game={game} odds={odds} chain={chain} />}
    >
      {data.odds.data && odds.wanted && <CrashOddsSheet odds={data.odds.data} sheet={odds} />}
      {proven && (
        <ChainSheet
          round={proven}
          own={ownIn(game, proven.previous_link)}
          document={data.odds.data?.document}
          onClose={() => {
            setLooked(null);
            chain.onOpenChange(false);
          }}
        />
      )}
    </GamePage>
  );
}

/** The member's stake in a round, among the last ones. */
function ownIn({ data, table }: CrashGame, previousLink: string) {
  const stakes = [...(data.last.data ?? []), ...(table?.own ? [table.own] : [])];
  return stakes.find(({ fairness }) => fairness.server_seed_hash === previousLink) ?? null;
}

/** Says a start, a way out, a bust and what came too late; the number itself grows in silence. */
function Said({ game }: { game: CrashGame }) {
  const t = useTranslations("crash.said");
  const tooLate = useTranslations("crash.late");
  const format = useFormat();
  const { tidings, table, late } = game;
  const words = () => {
    if (late) return late.is === "bet" ? tooLate("bet") : tooLate("out", { at: late.at });
    switch (tidings?.is) {
      case "start":
        return t("start");
      case "out":
        return t("out", {
          at: tidings.stake.result.cashout_multiplier ?? "",
          payout: format.number(tidings.stake.payout_amount),
        });
      case "bust":
        return tidings.lost
          ? t("lost", { at: tidings.at, bet: format.number(tidings.lost.bet_amount) })
          : t("bust", { at: tidings.at });
      default:
        return "";
    }
  };
  const own = table?.own;
  return (
    <p
      role="status"
      className="sr-only"
      data-testid="crash-result"
      data-own={own ? (isOpen(own) ? "open" : "ended") : "none"}
      data-stake={own?.round_id}
      data-paid={own && !isOpen(own) ? own.payout_amount : undefined}
      data-next={table?.next?.round_id}
    >
      {words()}
    </p>
  );
}
