"use client";

import { useCallback, useEffect, useState } from "react";
import type { Round } from "../api";
import { hydrateFromServer, useCanPlay, useGold, useMe } from "../store";
import type { BetLimits } from "./bet";
import { addToSitting } from "./sitting";
import type { GameData } from "./use-game-data";
import { useNotice } from "./use-notice";
import { PATIENT_RETRIES, type PlayDeps, type Stage, usePlay } from "./use-play";

/** A tap that meant "show me now" and came a moment late must not be the next bet. */
const LATE_TAP_MS = 220;

interface GameDeps<Document, Ask, R extends Round> {
  game: string;
  data: GameData<Document, R>;
  post: PlayDeps<Ask, R>["post"];
  stage: Stage<Ask, R>;
  /** The stage is drawn and can show a result. */
  staged: boolean;
  /** What a press would ask for; null while something is still to be chosen. */
  ask: Ask | null;
  /** What that costs, in gold. */
  price: number;
  /** The stakes one may choose from, where one may. */
  limits?: BetLimits;
  prepare?: (round: R) => Promise<void>;
  onShown?: (round: R) => void;
  onRefused?: (code: string) => void;
}

/** What every game's page does with a press of its play key, and what stands in the way of one. */
export function useGame<Document, Ask extends object, R extends Round>(deps: GameDeps<Document, Ask, R>) {
  const { game, data, post, stage, staged, ask, price, limits, prepare } = deps;
  const gold = useGold();
  const me = useMe();
  const ready = useCanPlay() && staged && me !== null;
  const [plays, setPlays] = useState(0);
  const [settling, settle] = useSettling();

  const onShown = (round: R) => {
    settle();
    data.addRound(round);
    if (me) addToSitting(me.id, round);
    deps.onShown?.(round);
  };
  const onRefused = (code: string) => {
    if (code === "INSUFFICIENT_GOLD") void hydrateFromServer().catch(() => undefined);
    if (code === "GAME_DISABLED") void data.recheck();
    deps.onRefused?.(code);
  };
  const userId = staged ? (me?.id ?? null) : null;
  const { state, play, skip, dismiss } = usePlay({ game, post, stage, userId, prepare, onShown, onRefused });

  const idle = state.phase === "idle";
  const { enabled: open } = data;
  const shownNotice = useNotice({ enabled: open, gold, price, limits, refusal: state.refusal });
  const notice = idle ? shownNotice : null;
  const stalled = state.retries >= PATIENT_RETRIES;
  const free = notice === null || notice.passing === true;
  const enabled = ready && !stalled && free && (!idle || ask !== null);

  const press = useCallback(() => {
    if (!enabled || settling) return;
    if (!idle) return skip();
    if (!ask) return;
    setPlays((n) => n + 1);
    play(ask);
  }, [enabled, settling, idle, ask, play, skip]);

  const round = idle ? state.round : null;
  return { state, idle, round, gold, ready, notice, enabled, settling, plays, press, dismiss };
}

function useSettling(): [settling: boolean, settle: () => void] {
  const [settling, setSettling] = useState(false);
  useEffect(() => {
    if (!settling) return;
    const timer = setTimeout(() => setSettling(false), LATE_TAP_MS);
    return () => clearTimeout(timer);
  }, [settling]);
  return [settling, useCallback(() => setSettling(true), [])];
}

export type Game<Ask extends object = object, R extends Round = Round> = ReturnType<
  typeof useGame<unknown, Ask, R>
>;
