import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { FairnessPanel } from "@/shared/play/fairness-panel";
import { RecordPanel } from "@/shared/play/record-panel";
import type { Sheet } from "@/shared/play/use-sheet";
import { useStats } from "@/shared/store";
import { Card, Icon, IconButton, SectionHeading } from "@/shared/ui";
import { keyOf } from "../rules/spots";
import { Chip } from "./chip";
import s from "./panels.module.css";
import { useBetWords } from "./use-bet-words";
import type { RouletteGame } from "./use-roulette-game";

interface RoulettePanelsProps {
  game: RouletteGame;
  odds: Sheet;
  fairness: Sheet;
}

/** What there is to know below the table. */
export function RoulettePanels({ game, odds, fairness }: RoulettePanelsProps) {
  const t = useTranslations("roulette");
  const played = useStats()?.game_breakdown.roulette;
  const { data, round } = game;
  return (
    <>
      <SlipPanel game={game} odds={odds} />
      <RecordPanel
        id="roulette"
        game="roulette"
        title={t("record")}
        plays={played?.spins}
        wins={played?.wins}
        best={data.stats.data?.best_win_amount}
      />
      <FairnessPanel id="roulette" round={round} current={data.fairness.data} sheet={fairness} />
    </>
  );
}

/** The bets on the table as a list: what each could pay, or paid, and a way to take it back. */
function SlipPanel({ game, odds }: { game: RouletteGame; odds: Sheet }) {
  const t = useTranslations("roulette");
  const play = useTranslations("play.odds");
  const format = useFormat();
  const { document, onTable, settled, slip } = game;
  const words = useBetWords(document);
  const paid = new Map(settled?.map((bet) => [keyOf(bet), bet.payout]));
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading
        more={
          <button type="button" className="more" data-testid="roulette-paytable" onClick={odds.show}>
            {play("exact")}
            <Icon name="next" size={16} />
          </button>
        }
      >
        {t("slip")}
      </SectionHeading>
      {onTable.length === 0 && <p className="text-12 text-t3">{t("slipEmpty")}</p>}
      <ul className={s.slip} data-testid="roulette-slip">
        {onTable.map((bet) => {
          const key = keyOf(bet);
          const payout = paid.get(key);
          const could = bet.amount * (document?.pays[bet.kind] ?? 0);
          return (
            <li key={key} data-bet={key} data-amount={bet.amount} data-paid={payout}>
              <Chip amount={bet.amount} className={s.chip} />
              <span>
                {words.named(bet)}
                <small>{words.multiple(bet)}</small>
              </span>
              <b className={payout ? s.paid : undefined}>
                {payout === undefined
                  ? t("could", { amount: format.number(could) })
                  : payout > 0
                    ? `+${format.number(payout)} G`
                    : t("missed")}
              </b>
              {slip.bets.length > 0 && game.idle && (
                <IconButton label={t("takeBack", { bet: words.named(bet) })} onClick={() => slip.take(bet)}>
                  <Icon name="close" size={16} />
                </IconButton>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
