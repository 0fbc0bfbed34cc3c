import clsx from "clsx";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { GameDisplay, type Words } from "@/shared/play/display";
import { ResultLine } from "@/shared/play/result-line";
import { isCelebrated, tierOf } from "@/shared/play/tier";
import { Button } from "@/shared/ui";
import s from "./page.module.css";
import { useBetWords } from "./use-bet-words";
import type { RouletteGame } from "./use-roulette-game";

/** The pocket as a tile beside the wheel. */
export function Tile({ game }: { game: RouletteGame }) {
  const { round, document } = game;
  const words = useBetWords(document);
  if (!round) return null;
  const { pocket, color } = round.result;
  return (
    <div className={s.tile} aria-hidden="true" data-testid="roulette-tile" data-pocket={pocket}>
      <b className={clsx(s.face, s[color])}>{pocket}</b>
      <span>
        {words.traitsOf(pocket, color).map((trait) => (
          <i key={trait}>{trait}</i>
        ))}
      </span>
    </div>
  );
}

/** What the bet one looks at would pay, what is going on, or what came of it. */
export function ResultWords({ game }: { game: RouletteGame }) {
  const t = useTranslations("roulette");
  const format = useFormat();
  const { round, looked, slip, chip, document, idle, settled } = game;
  const words = useBetWords(document);
  const tier = round ? tierOf(round) : undefined;

  function invitation(): Words {
    if (slip.refused) {
      const { max, max_total, max_bets } = game.limits;
      const limit = { bet: max, total: max_total, count: max_bets, gold: game.gold ?? 0 }[slip.refused];
      return [t("full"), t(`refused.${slip.refused}`, { limit: format.number(limit) })];
    }
    if (looked && document) {
      const payout = format.number(chip * document.pays[looked.kind]);
      const pays = t("wouldPay", { chip: format.number(chip), payout });
      return [`${words.named(looked)} · ${words.multiple(looked)}`, pays];
    }
    return slip.bets.length > 0
      ? [t("placed", { count: slip.bets.length }), t("placedHint")]
      : [t("invite"), t("inviteHint")];
  }

  function outcome(): Words {
    if (!round) return ["", ""];
    const { pocket, color, bets } = round.result;
    const hits = bets.filter(({ payout }) => payout > 0).length;
    const title = `${pocket} ${words.traits(pocket, color)}`;
    if (tier === "none") return [title, t("lost", { bet: format.number(round.bet_amount) })];
    if (tier === "below") return [title, t("below", { bet: format.number(round.bet_amount) })];
    return [title, t("hits", { hits, count: bets.length })];
  }

  const looking = idle && (looked !== null || slip.refused !== null || settled === null);
  return (
    <div className={s.words}>
      <GameDisplay
        id="roulette"
        game={game}
        invitation={invitation()}
        running={[t("running"), t("runningHint")]}
        shown={
          round && tier && !looking
            ? { words: outcome(), payout: round.payout_amount, won: isCelebrated(tier) }
            : null
        }
        onRecheck={() => void game.data.recheck()}
        wayOut={
          slip.bets.length > 0 && (
            <Button variant="secondary" small data-testid="roulette-lower" onClick={slip.halve}>
              {t("halve")}
            </Button>
          )
        }
      />
      <ResultLine id="roulette" game={game} tier={tier} said={round ? said() : ""} />
      <p role="status" className="sr-only" data-testid="roulette-refused">
        {slip.refused && invitation().join(". ")}
      </p>
    </div>
  );

  function said(): string {
    if (!round) return "";
    const { pocket, color } = round.result;
    return t(round.payout_amount > 0 ? "said.paid" : "said.lost", {
      pocket: String(pocket),
      traits: words.traits(pocket, color),
      bet: format.number(round.bet_amount),
      payout: format.number(round.payout_amount),
    });
  }
}
