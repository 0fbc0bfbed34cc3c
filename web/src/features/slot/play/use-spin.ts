"use client";

import { type RefObject, useCallback, useEffect, useReducer, useRef } from "react";
import { idempotencyKey } from "@/shared/api";
import { receiveRound } from "@/shared/realtime";
import { sound } from "@/shared/sound";
import { holdReveal } from "@/shared/store";
import { attemptSpin } from "../api";
import type { SlotRound } from "../types";
import { closeIntent, openIntent, type SpinIntent, unseenIntent } from "./intent";
import { pauseUntil } from "./pause";
import { IDLE, type SpinEvent, type SpinState, spinReducer } from "./phase";
import { settle } from "./settle";

/** After so many unanswered attempts the reels stop running, while the asking goes on. */
export const PATIENT_RETRIES = 3;

/** What a spin needs of the machine. */
export interface Reels {
  start: () => void;
  /** Resolves when what is in view is the result. */
  land: (stops: number[]) => Promise<void>;
  skip: () => void;
  /** Back to where the reels were: nothing happened. */
  abandon: () => void;
}

interface SpinDeps {
  reels: Reels;
  /** Null until the member is known and the machine is ready. */
  userId: number | null;
  /** Makes sure that what the strips show at the round's stops is what the round says. */
  prepare: (round: SlotRound) => Promise<void>;
  onShown: (round: SlotRound) => void;
  onRefused: (code: string) => void;
}

interface Spin {
  state: SpinState;
  spin: (bet: number) => void;
  skip: () => void;
  dismiss: () => void;
}

/** One spin after the other: ask once, let the reels run, show what came, never lose an answer. */
export function useSpin(deps: SpinDeps): Spin {
  const [state, dispatch] = useReducer(spinReducer, IDLE);
  const latest = useRef(deps);
  latest.current = deps;
  const busyFor = useRef<AbortSignal | null>(null);
  const leaving = useRef(new AbortController());

  const run = useCallback(async (intent: SpinIntent, recovered: boolean) => {
    const { signal } = leaving.current;
    if (isBusy(busyFor.current)) return;
    busyFor.current = signal;
    try {
      await playOut(intent, recovered, latest, signal, dispatch);
    } finally {
      if (busyFor.current === signal) busyFor.current = null;
    }
  }, []);

  const spin = useCallback(
    (bet: number) => {
      const { userId } = latest.current;
      if (isBusy(busyFor.current) || userId === null) return;
      const intent = { key: idempotencyKey(), bet, userId, createdAt: Date.now() };
      void run(openIntent(sessionStorage, intent), false);
    },
    [run],
  );

  // A round that was asked for before the page was reloaded or left is asked for again, by its key.
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  const { userId } = deps;
  useEffect(() => {
    if (userId === null) return;
    const unseen = unseenIntent(sessionStorage, userId, Date.now());
    if (unseen) void run(unseen, true);
  }, [userId, run]);

  const skip = useCallback(() => latest.current.reels.skip(), []);
  const dismiss = useCallback(() => dispatch({ type: "dismissed" }), []);
  return { state, spin, skip, dismiss };
}

/** A spin of a page that was left does not stand in the way of the next one. */
const isBusy = (signal: AbortSignal | null): boolean => signal !== null && !signal.aborted;

async function playOut(
  intent: SpinIntent,
  recovered: boolean,
  deps: RefObject<SpinDeps>,
  signal: AbortSignal,
  dispatch: (event: SpinEvent) => void,
): Promise<void> {
  const { reels } = deps.current;
  let release = holdReveal();
  const giveUp = () => {
    reels.abandon();
    release();
  };
  dispatch({ type: "asked", bet: intent.bet, recovered });
  reels.start();
  sound.play("spin");

  const answer = await settle(intent, {
    attempt: attemptSpin,
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
    closeIntent(sessionStorage, intent);
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
  await deps.current.prepare(round);
  dispatch({ type: "settled", round });
  await reels.land(round.result.stops);
  closeIntent(sessionStorage, intent);
  dispatch({ type: "landed" });
  release();
  deps.current.onShown(round);
}
