import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { CrashPanelMessages } from "@/shared/i18n/parts/crash-panels";
import { LastRounds } from "@/shared/play/last-rounds";
import { PayPanel } from "@/shared/play/pay-panel";
import { RecordPanel } from "@/shared/play/record-panel";
import type { Sheet } from "@/shared/play/use-sheet";
import { useStats } from "@/shared/store";
import { Card, Icon, SectionHeading } from "@/shared/ui";
import type { CrashRound } from "../api";
import s from "./panels.module.css";
import { PlayersPanel } from "./players-panel";
import type { CrashGame } from "./use-crash-game";

interface CrashPanelsProps {
  game: CrashGame;
  odds: Sheet;
  chain: Sheet;
}

/** What there is to know beside the curve. */
export function CrashPanels(props: CrashPanelsProps) {
  return (
    <CrashPanelMessages>
      <Panels {...props} />
    </CrashPanelMessages>
  );
}

function Panels({ game, odds, chain }: CrashPanelsProps) {
  const t = useTranslations("crashPanels");
  const format = useFormat();
  const played = useStats()?.game_breakdown.crash;
  const { data } = game;
  const rows = data.odds.data?.par.by_symbol.slice(0, ROWS).map(({ symbol, probability }) => ({
    key: symbol,
    name: t("reach", { at: symbol }),
    pays: format.percent(probability.numerator / probability.denominator, 1),
  }));
  return (
    <>
      <PlayersPanel game={game} />
      <RecordPanel
        id="crash"
        game="crash"
        title={t("record")}
        plays={played?.bets}
        wins={played?.wins}
        winsLabel={t("wins")}
        best={data.stats.data?.best_win_amount}
      />
      <Card as="section" className={s.last}>
        <LastRounds id="crash" rounds={data.last.data} glance={useGlance()} />
      </Card>
      <PayPanel id="crash" rows={rows} places={ROWS} onOpen={odds.show} />
      <ChainPanel game={game} onOpen={chain.show} />
    </>
  );
}

const ROWS = 6;

/** The seal of this round, published before anybody bet on it. */
function ChainPanel({ game, onOpen }: { game: CrashGame; onOpen: () => void }) {
  const t = useTranslations("crashPanels.chain");
  const words = useTranslations("play.fairness");
  const round = game.table?.round;
  return (
    <Card as="section" className={s.chain}>
      <SectionHeading
        more={
          <button type="button" className="more" data-testid="crash-fairness" onClick={onOpen}>
            {t("how")}
            <Icon name="next" size={16} />
          </button>
        }
      >
        {words("title")}
      </SectionHeading>
      <p>
        <Icon name="shield" />
        <span>
          {t("sealed")}
          <br />
          <span className="num text-t2">
            {round ? `SHA-256 ${round.previous_link.slice(0, 8)} … ${round.previous_link.slice(-8)}` : "–"}
          </span>
        </span>
      </p>
    </Card>
  );
}

/** A round of one's own at a glance: where one left, or where it broke. */
function useGlance() {
  const t = useTranslations("crashPanels.glance");
  return ({ result, status }: CrashRound) => {
    const { cashout_multiplier: out, bust_multiplier: bust } = result;
    if (out !== null) return { art: <b className={s.out}>{`${out}×`}</b>, said: t("out", { at: out }) };
    if (status === "OPEN") return { art: <b>…</b>, said: t("open") };
    if (status === "REFUNDED") return { art: <b>0</b>, said: t("refunded") };
    return { art: <b>{`${bust ?? "–"}×`}</b>, said: t("bust", { at: bust ?? "–" }) };
  };
}
