import clsx from "clsx";
import { useTranslations } from "use-intl";
import { payoutOf } from "@/shared/crash/growth";
import { useFormat } from "@/shared/format";
import { BetPanel, PlayKey, StakeKeys } from "@/shared/play/bet-panel";
import { chanceOf } from "../rules/auto";
import s from "./deck.module.css";
import type { CrashGame } from "./use-crash-game";
import { useMoment } from "./use-moment";

/** The stake, where to leave by oneself, and the one key: in, or out. */
export function Deck({ game }: { game: CrashGame }) {
  const { purpose } = game;
  return (
    <BetPanel
      className={clsx(s.deck, purpose === "out" && s.out)}
      play={
        <PlayKey testId="crash-play" enabled={game.enabled} settling={game.settling} onPress={game.press}>
          <span className={s.label} data-purpose={purpose} data-testid="crash-purpose">
            <Label game={game} />
          </span>
        </PlayKey>
      }
    >
      <div className={s.fields}>
        <StakeKeys
          id="crash"
          limits={game.limits}
          bet={game.bet}
          gold={game.gold ?? 0}
          onBet={game.chooseBet}
          locked={game.isLocked}
        />
        <AutoField game={game} />
      </div>
    </BetPanel>
  );
}

function Label({ game }: { game: CrashGame }) {
  const t = useTranslations("crash.key");
  const format = useFormat();
  const { purpose, table, bet, isPlacing, isLeaving, isStalled } = game;
  if (isPlacing) return t(isStalled ? "asking" : "placing");
  if (purpose === "out") return isLeaving ? t("leaving") : <Out game={game} />;
  if (purpose === "wait") return t("wait");
  const stake = { placed: table?.own, queued: table?.next, bet: null, next: null }[purpose];
  return (
    <>
      {t(purpose)}
      <b>{format.gold(stake?.bet_amount ?? bet)}</b>
    </>
  );
}

/** What leaving now pays. The server pays what the curve was when the press reached it. */
function Out({ game }: { game: CrashGame }) {
  const t = useTranslations("crash.key");
  const format = useFormat();
  const stake = game.table?.own?.bet_amount ?? 0;
  const pays = useMoment(game.moment, ({ multiplier }) => payoutOf(stake, multiplier));
  return (
    <>
      {t("out")}
      <b data-testid="crash-pays" data-pays={pays}>
        {format.gold(pays)}
      </b>
    </>
  );
}

function AutoField({ game }: { game: CrashGame }) {
  const t = useTranslations("crash.auto");
  const format = useFormat();
  const { auto, document, isLocked } = game;
  const hint = auto.isWrong
    ? t("wrong")
    : auto.isOn && auto.at !== null
      ? t("chance", { chance: format.percent(chanceOf(auto.at, document.numerator), 1) })
      : t("off");
  return (
    <div className={clsx("well", s.auto, auto.isOn && s.on, auto.isWrong && s.wrong)}>
      <label className={s.switch}>
        <input
          type="checkbox"
          role="switch"
          aria-checked={auto.isOn}
          checked={auto.isOn}
          disabled={isLocked}
          data-testid="crash-auto-switch"
          onChange={auto.toggle}
        />
        <i aria-hidden="true" />
        <span>{t("label")}</span>
      </label>
      <small id="crash-auto-hint">{hint}</small>
      <span className={s.at}>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={auto.text}
          disabled={isLocked}
          aria-label={t("at")}
          aria-invalid={auto.isWrong}
          aria-describedby="crash-auto-hint"
          data-testid="crash-auto"
          onChange={(event) => auto.write(event.target.value)}
          onBlur={auto.tidy}
        />
        <i aria-hidden="true">×</i>
      </span>
    </div>
  );
}
