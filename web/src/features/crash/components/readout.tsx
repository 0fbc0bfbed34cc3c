import clsx from "clsx";
import { useTranslations } from "use-intl";
import { payoutOf, shownMultiplier } from "@/shared/crash/growth";
import { useFormat } from "@/shared/format";
import { Digits } from "@/shared/ui/rolling-number";
import { isOpen } from "../rules/table";
import s from "./readout.module.css";
import type { CrashGame } from "./use-crash-game";
import { useMoment } from "./use-moment";

const tenths = (ms: number) => (Math.ceil(ms / 100) / 10).toFixed(1);

/** The machine's display: which phase it is, the multiplier, and what that means for the member. */
export function Readout({ game }: { game: CrashGame }) {
  const phase = game.table?.round.phase;
  const hasBust = phase === "BUSTED" || phase === "SETTLED";
  return (
    <div className={clsx(s.read, hasBust && s.bust)} aria-hidden="true">
      <Phase game={game} />
      <Big game={game} />
      <p className={s.sub}>
        <Sub game={game} />
      </p>
    </div>
  );
}

const RING = 2 * Math.PI * 14;

function Phase({ game }: { game: CrashGame }) {
  const t = useTranslations("crash.phase");
  const words = useTranslations("crash");
  const { table, moment } = game;
  const phase = table?.round.phase;
  const left = useMoment(moment, ({ leftMs }) => tenths(leftMs));
  const elapsed = useMoment(moment, ({ elapsedMs }) => (Math.floor(elapsedMs / 100) / 10).toFixed(1));
  const isSilent = useMoment(moment, (now) => now.isSilent) && phase === "RUNNING";
  const share = table && phase === "BETTING" ? Number(left) / table.bettingSeconds : 1;
  const seconds = phase === "BETTING" ? left : phase === "RUNNING" ? elapsed : null;
  return (
    <div className={s.phase}>
      <svg className={s.ring} viewBox="0 0 36 36">
        <circle cx="18" cy="18" r="14" />
        <circle
          className={s.arc}
          cx="18"
          cy="18"
          r="14"
          strokeDasharray={`${RING * Math.min(1, share)} ${RING}`}
          transform="rotate(-90 18 18)"
        />
        {phase === "RUNNING" && <circle className={s.core} cx="18" cy="18" r="4" />}
      </svg>
      <span>{t(isSilent ? "silent" : (phase ?? "wait"))}</span>
      {seconds !== null && !isSilent && (
        <b data-testid="crash-seconds">
          <Digits text={seconds} />
          {words("s")}
        </b>
      )}
    </div>
  );
}

function Big({ game }: { game: CrashGame }) {
  const shown = useMoment(game.moment, ({ multiplier }) => multiplier ?? 100);
  return (
    <span className={s.big} data-testid="crash-multiplier" data-multiplier={shown}>
      <Digits text={shownMultiplier(shown)} />
      <small>×</small>
    </span>
  );
}

/** One line: what this round means for the member, or what they should know. */
function Sub({ game }: { game: CrashGame }) {
  const t = useTranslations("crash");
  const { table, online, late } = game;
  const isSilent = useMoment(game.moment, (now) => now.isSilent);
  if (!table) return t("hint.wait");
  const { round, own, next } = table;
  const isAway = !online || (isSilent && round.phase === "RUNNING");
  if (isAway) return isOpen(own) ? t("rule.offline") : t("hint.offline");
  if (late)
    return (
      <b data-testid="crash-late">{late.is === "bet" ? t("late.bet") : t("late.out", { at: late.at })}</b>
    );
  if (own) return <Own game={game} />;
  if (next && round.phase !== "BETTING") return t("hint.queued");
  if (round.phase === "BETTING") return t(Object.keys(table.bets).length > 0 ? "hint.bet" : "hint.first");
  return t(round.phase === "RUNNING" ? "hint.watch" : "hint.over");
}

function Own({ game }: { game: CrashGame }) {
  const t = useTranslations("crash");
  const format = useFormat();
  const own = game.table?.own;
  if (!own) return null;
  const { cashout_multiplier: at, auto_cashout: auto } = own.result;
  if (own.status === "REFUNDED") return t("own.refunded", { bet: format.number(own.bet_amount) });
  if (at !== null) {
    return (
      <>
        <b className={s.plus}>{t("own.out", { at })}</b>
        {" · "}
        {t("own.net")}{" "}
        <b className={own.net_amount > 0 ? s.plus : undefined}>{format.signedGold(own.net_amount)}</b>
      </>
    );
  }
  if (!isOpen(own)) {
    return (
      <>
        <b>{t("own.lost")}</b>
        {" · "}
        {t("own.round")} <b>{format.signedGold(own.net_amount)}</b>
      </>
    );
  }
  const { phase } = game.table?.round ?? {};
  if (phase === "BUSTED" || phase === "SETTLED") return t("own.settling");
  return (
    <>
      {phase === "RUNNING" ? (
        <Growing game={game} stake={own.bet_amount} />
      ) : (
        t("own.in", { bet: format.number(own.bet_amount) })
      )}
      {" · "}
      {auto === null ? t("own.manual") : t("own.auto", { at: auto })}
    </>
  );
}

/** What leaving now would be worth, beyond the stake. */
function Growing({ game, stake }: { game: CrashGame; stake: number }) {
  const t = useTranslations("crash.own");
  const format = useFormat();
  const net = useMoment(game.moment, ({ multiplier }) => payoutOf(stake, multiplier) - stake);
  return (
    <>
      {t("net")} <b className={s.plus}>{format.signedGold(net)}</b>
    </>
  );
}
