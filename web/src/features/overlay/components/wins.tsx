import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Coin, useGameName } from "@/shared/ui";
import type { OverlayFeed } from "../api";
import { isBig, type Win } from "../live";
import s from "./overlay.module.css";

/** The member's latest wins, newest first. */
export function WinList({ wins }: { wins: Win[] }) {
  const t = useTranslations("overlay");
  const format = useFormat();
  const game = useGameName();
  return (
    <section className={s.card} data-testid="overlay-wins">
      <header>
        <h2>{t("wins")}</h2>
      </header>
      {wins.length === 0 && <p className={s.none}>{t("noWins")}</p>}
      <ol className={s.rows}>
        {wins.map((win) => (
          <li key={win.round_id} data-testid="overlay-win" data-round={win.round_id} data-big={isBig(win)}>
            <span>{game(win.game)}</span>
            <b className="num text-gold">{`+${format.gold(win.payout_amount)}`}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function ClubWins({ wins }: { wins: OverlayFeed["club_wins"] }) {
  const t = useTranslations("overlay");
  const format = useFormat();
  const game = useGameName();
  if (wins.length === 0) return null;
  return (
    <section className={s.card}>
      <header>
        <h2>{t("club")}</h2>
      </header>
      <ol className={s.rows}>
        {wins.map((win) => (
          <li key={win.id}>
            <span>
              {win.name ?? t("unnamed")} <em>{game(win.game)}</em>
            </span>
            <b className="num text-gold">{`+${format.gold(win.payout_amount)}`}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A win just now, large, for a few seconds. */
export function CelebratedWin({ win }: { win: Win }) {
  const t = useTranslations("overlay");
  const format = useFormat();
  const game = useGameName();
  return (
    <div className={s.celebrated} data-big={isBig(win)} data-testid="overlay-celebrated">
      <Coin size={72} />
      <p>
        <span>{isBig(win) ? t("bigWin") : game(win.game)}</span>
        <b className="num">{`+${format.gold(win.payout_amount)}`}</b>
      </p>
    </div>
  );
}
