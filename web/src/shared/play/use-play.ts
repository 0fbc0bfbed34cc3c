"use client";

import { type RefObject, useCallback, useEffect, useReducer, useRef } from "react";
import { idempotencyKey, type Round } from "../api";
import { receiveRound } from "../realtime";
import { holdReveal } from "../store";
import { closeIntent, openIntent, type PlayIntent, unseenIntent } from "./intent";
import { pauseUntil } from "./pause";
import { IDLE, type PlayEvent, type PlayState, playReducer } from "./phase";
import { attemptOf, settle } from "./settle";

/** After so many unanswered attempts the stage comes to rest, while the asking goes on. */
export const PATIENT_RETRIES = 3;

/** What moves while a round is asked for and shown: reels, a wheel, two hands. */
export interface Stage<Ask, R> {
  /** Asked: set in motion, and be heard. */
  start: (ask: Ask) => void;
  /** Resolves when what is in view is the round. */
  land: (round: R) => Promise<void>;
  /** Shows the result as soon as it can. */
  skip: () => void;
  /** Back to where it was: nothing happened. */
  abandon: () => void;
}

export interface PlayDeps<Ask, R> {
  /** Key of the game; an unseen intent is kept under it. */
  game: string;
  /** Sends the request for a round. */
  post: (ask: Ask, key: string) => Promise<R>;
  stage: Stage<Ask, R>;
  /** Null until the member is known and the stage is ready. */
  userId: number | null;
  /** Makes sure that the stage can show what the round says. */
  prepare?: (round: R) => Promise<void>;
  onShown: (round: R) => void;
  onRefused: (code: string) => void;
}

interface Play<Ask, R> {
  state: PlayState<Ask, R>;
  play: (ask: Ask) => void;
  skip: () => void;
  dismiss: () => void;
}

/** One round after the other: ask once, let the stage move, show what came, never lose an answer. */
export function usePlay<Ask extends object, R extends Round>(deps: PlayDeps<Ask, R>): Play<Ask, R> {
  const [state, dispatch] = useReducer(playReducer<Ask, R>, IDLE);
  const latest = useRef(deps);
  latest.current = deps;
  const busyFor = useRef<AbortSignal | null>(null);
  const leaving = useRef(new AbortController());

  const run = useCallback(async (intent: PlayIntent<Ask>, recovered: boolean) => {
    const { signal } = leaving.current;
    if (isBusy(busyFor.current)) return;
    busyFor.current = signal;
    try {
      await playOut(intent, recovered, latest, signal, dispatch);
    } finally {
      if (busyFor.current === signal) busyFor.current = null;
    }
  }, []);

  const play = useCallback(
    (ask: Ask) => {
      const { game, userId } = latest.current;
      if (isBusy(busyFor.current) || userId === null) return;
      const intent = { key: idempotencyKey(), ask, userId, createdAt: Date.now() };
      void run(openIntent(sessionStorage, game, intent), false);
    },
    [run],
  );

  // A round that was asked for before the page was reloaded or left is asked for again, by its key.
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  const { game, userId } = deps;
  useEffect(() => {
    if (userId === null) return;
    const unseen = unseenIntent<Ask>(sessionStorage, game, userId, Date.now());
    if (unseen) void run(unseen, true);
  }, [game, userId, run]);

  const skip = useCallback(() => latest.current.stage.skip(), []);
  const dismiss = useCallback(() => dispatch({ type: "dismissed" }), []);
  return { state, play, skip, dismiss };
}

/** A round of a page that was left does not stand in the way of the next one. */
const isBusy = (signal: AbortSignal | null): boolean => signal !== null && !signal.aborted;

async function playOut<Ask, R extends Round>(
  intent: PlayIntent<Ask>,
  recovered: boolean,
  deps: RefObject<PlayDeps<Ask, R>>,
  signal: AbortSignal,
  dispatch: (event: PlayEvent<Ask, R>) => void,
): Promise<void> {
  const { game, stage, post } = deps.current;
  let release = holdReveal();
  const giveUp = () => {
    stage.abandon();
    release();
  };
  dispatch({ type: "asked", ask: intent.ask, recovered });
  stage.start(intent.ask);

  const answer = await settle<Ask, R>(intent, {
    attempt: ({ ask, key }) => attemptOf(post(ask, key)),
    pause: (ms) => pauseUntil(ms, signal),
    onRetry: (retries) => {
      dispatch({ type: "retried", retries });
      if (retries === PATIENT_RETRIES) giveUp();
    },
    signal,
    random: Math.random,
  });
  if (answer?.kind !== "settled") {
    giveUp();
    if (!answer) return;
    closeIntent(sessionStorage, game, intent);
    dispatch({ type: "refused", refusal: answer.refusal });
    deps.current.onRefused(answer.refusal.code);
    return;
  }
  const { round } = answer;
  // The first hold may have ended by itself; the new one starts before it is given up.
  const before = release;
  release = holdReveal();
  before();
  receiveRound(round);
  await deps.current.prepare?.(round);
  dispatch({ type: "settled", round });
  await stage.land(round);
  closeIntent(sessionStorage, game, intent);
  dispatch({ type: "landed" });
  release();
  deps.current.onShown(round);
}
