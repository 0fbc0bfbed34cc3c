import clsx from "clsx";
import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { formatNumber, useFormat } from "../format";
import { Button, notify } from "../ui";
import { lasting } from "../ui/later";
import { Digits, RollingNumber } from "../ui/rolling-number";
import s from "./display.module.css";
import type { Game } from "./use-game";
import type { Notice } from "./use-notice";

// Few bets are refused so: the words come with the refusal.
const HeldBackLines = dynamic(() => lasting(() => import("./held-back-lines")), { ssr: false });

/** Title and detail of a line on the display. */
export type Words = readonly [title: string, detail: string];

interface GameDisplayProps {
  /** Begins the test ids. */
  id: string;
  game: Pick<Game, "notice" | "state" | "ready" | "plays" | "dismiss">;
  /** While nothing is asked. */
  invitation: Words;
  running: Words;
  /** What the round in view came to. */
  shown: { words: Words; payout: number; won: boolean } | null;
  onLower?: (bet: number) => void;
  onRecheck: () => void;
  /** Where a game knows a better way out than waiting. */
  wayOut?: ReactNode;
}

/** A machine's display: the reason not to play, what is going on, or what came of it. */
export function GameDisplay(props: GameDisplayProps) {
  const { id, game, invitation, running, shown, onLower, onRecheck, wayOut } = props;
  const t = useTranslations("play");
  const { notice, state, plays } = game;
  if (notice)
    return <NoticeBar id={id} game={game} onLower={onLower} onRecheck={onRecheck} wayOut={wayOut} />;
  if (shown) {
    const [title, detail] = shown.words;
    return (
      <Display
        id={id}
        words={[title, state.recovered ? t("lcd.recovered") : detail]}
        payout={shown.payout}
        won={shown.won}
        play={plays}
      />
    );
  }
  const words: Record<Mood, Words> = {
    starting: [t("lcd.starting"), t("lcd.startingHint")],
    inviting: invitation,
    running,
    asking: [t("lcd.asking"), t("lcd.askingHint")],
  };
  return <Display id={id} words={words[moodOf(game)]} payout={0} won={false} play={plays} />;
}

type Mood = "starting" | "inviting" | "running" | "asking";

function moodOf({ state, ready }: Pick<Game, "state" | "ready">): Mood {
  if (state.phase === "idle") return ready ? "inviting" : "starting";
  return state.retries > 0 ? "asking" : "running";
}

interface DisplayProps {
  id: string;
  words: Words;
  payout: number;
  won: boolean;
  /** Changes with each play, so that the number starts from nothing. */
  play: number;
}

/** What happened in words, and what it paid. The live region says it aloud. */
function Display({ id, words, payout, won, play }: DisplayProps) {
  const locale = useLocale();
  return (
    <div className={clsx("well", s.lcd, won && s.won)} aria-hidden="true">
      <div className={s.words}>
        <b>{words[0]}</b>
        <span>{words[1]}</span>
      </div>
      <div className={s.number}>
        {payout === 0 && (
          <span className={s.ghost}>
            <Digits text="88,888" />
          </span>
        )}
        <span data-testid={`${id}-payout`} data-payout={payout}>
          {won && "+"}
          <RollingNumber key={play} value={payout} format={(value) => formatNumber(value, locale)} />
        </span>
      </div>
      <span className={s.unit}>G</span>
    </div>
  );
}

interface NoticeBarProps {
  id: string;
  game: Pick<Game, "notice" | "dismiss">;
  onLower?: (bet: number) => void;
  onRecheck: () => void;
  /** Where a game knows a better way out. */
  wayOut?: ReactNode;
}

/** The reason not to play and the way out of it; takes the display's place, in a box of the same size. */
export function NoticeBar({ id, game, onLower, onRecheck, wayOut }: NoticeBarProps) {
  const { notice, dismiss } = game;
  if (!notice) return null;
  const recheck = () => {
    dismiss();
    onRecheck();
  };
  return (
    <div className={clsx("well", s.lcd)} role="status" data-testid={`${id}-notice`}>
      {notice.heldBack ? (
        <HeldBackLines id={id} refusal={notice.heldBack} title={notice.title} detail={notice.detail} />
      ) : (
        <>
          <div className={s.words}>
            <b>{notice.title}</b>
            <span>{notice.detail}</span>
          </div>
          <div className={s.action}>
            <WaysOut id={id} notice={notice} onLower={onLower} onRecheck={recheck}>
              {wayOut}
            </WaysOut>
          </div>
        </>
      )}
    </div>
  );
}

interface WaysOutProps {
  id: string;
  notice: Notice;
  onLower?: (bet: number) => void;
  onRecheck: () => void;
  children?: ReactNode;
}

function WaysOut({ id, notice, onLower, onRecheck, children }: WaysOutProps) {
  const t = useTranslations();
  const format = useFormat();
  const { lowerTo, recheck, requestId } = notice;
  if (lowerTo !== undefined && onLower) {
    return (
      <Button variant="secondary" small data-testid={`${id}-lower`} onClick={() => onLower(lowerTo)}>
        {t("play.notice.lower", { amount: format.number(lowerTo) })}
      </Button>
    );
  }
  if (recheck) {
    return (
      <Button variant="secondary" small onClick={onRecheck}>
        {t("play.notice.again")}
      </Button>
    );
  }
  if (requestId) {
    const copy = async () => {
      await navigator.clipboard.writeText(requestId);
      notify("success", t("common.copied"), { key: "copied" });
    };
    return (
      <Button variant="ghost" small onClick={() => void copy()}>
        {t("common.requestId")}
      </Button>
    );
  }
  return children;
}
