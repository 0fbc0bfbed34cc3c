import { useLocale, useTranslations } from "use-intl";
import { formatNumber } from "@/shared/format";
import { useMe } from "@/shared/store";
import { RollingNumber } from "@/shared/ui/rolling-number";
import type { RpsGame } from "./use-rps-game";
import s from "./verdict.module.css";

/** What came of the duel, in the middle of the arena. The live region says it aloud. */
export function Verdict({ game }: { game: RpsGame }) {
  const t = useTranslations("rps");
  const play = useTranslations("play.lcd");
  const { round, state, streak, ready, idle } = game;
  if (!round) {
    const asking = state.retries > 0;
    const title = !idle ? t(asking ? "asking" : "running") : ready ? t("invite") : play("starting");
    const hint = !idle ? (asking ? play("askingHint") : t("runningHint")) : t("rule");
    return (
      <div className={s.verdict} aria-hidden="true">
        <b className={s.quiet}>{title}</b>
        <p>{hint}</p>
      </div>
    );
  }
  const { outcome, player_choice: mine, server_choice: clubs } = round.result;
  const row = streak > 1 ? ` · ${t("streak", { count: streak })}` : "";
  return (
    <div className={s.verdict} data-outcome={outcome} aria-hidden="true">
      <b>{t(`outcomes.${outcome}`)}</b>
      <Payout game={game} />
      <p>{state.recovered ? play("recovered") : `${t(`how.${mine}.${clubs}`)}${row}`}</p>
    </div>
  );
}

/** A win says what was won; a tie gives back; a loss is said without a colour. */
function Payout({ game }: { game: RpsGame }) {
  const locale = useLocale();
  const { round, plays } = game;
  if (!round) return null;
  const won = round.net_amount > 0;
  const sign = won ? "+" : round.net_amount < 0 ? "−" : "";
  return (
    <span className={s.payout} data-testid="rps-payout" data-payout={round.payout_amount}>
      {sign}
      <RollingNumber
        key={plays}
        value={Math.abs(round.net_amount)}
        format={(value) => formatNumber(value, locale)}
      />
      {" G"}
    </span>
  );
}

/** Who is who, and what each showed. */
export function Duellists({ game }: { game: RpsGame }) {
  const t = useTranslations("rps");
  const handName = useTranslations("common.hand");
  const me = useMe();
  const result = game.round?.result;
  const shown = (hand: keyof typeof HAND_KEYS | undefined) => (hand ? handName(hand) : "–");
  return (
    <div aria-hidden="true">
      <div className={`${s.who} ${s.me}`}>
        <i>{t("meMark")}</i>
        <span>
          <b>{me?.nickname ?? "–"}</b>
          <small>{shown(result?.player_choice ?? (game.idle ? game.choice : undefined))}</small>
        </span>
      </div>
      <div className={`${s.who} ${s.dealer}`}>
        <i>{t("dealerMark")}</i>
        <span>
          <b>{t("dealer")}</b>
          <small>{shown(result?.server_choice)}</small>
        </span>
      </div>
    </div>
  );
}

const HAND_KEYS = { rock: true, paper: true, scissors: true } as const;
