"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { prefersReducedMotion, usePreferences } from "../preferences";
import { sound } from "../sound";
import type { Stage } from "./use-play";

/** What turns, and comes to rest where it is told to. */
export interface Turner {
  /** At rest on a place, without turning. */
  place(at: number): void;
  start(): void;
  /** Resolves at rest, `durationMs` after the start and at least `shortestMs` after the answer. */
  land(at: number, durationMs: number, shortestMs: number): Promise<void>;
  skip(): void;
  abandon(): void;
}

/** From the press to the rest, and how much of it is the least after the answer. */
export interface Pace {
  durationMs: number;
  shortestMs: number;
}

interface TurningStage<Round> {
  pace: { normal: Pace; fast: Pace };
  /** Where it rests when the page is opened. */
  last: number | undefined;
  /** Where a round leaves it; the same function every time. */
  placeOf: (round: Round) => number;
}

/** A wheel and the one who turns it: the stage of a game whose round is one place on it. */
export function useTurningStage<Ask, Round>({ pace, last, placeOf }: TurningStage<Round>) {
  const turner = useRef<Turner>(null);
  const [attached, setAttached] = useState(false);
  /** Where it rests; null while it turns. */
  const [place, setPlace] = useState<number | null>(null);
  const [played, setPlayed] = useState(false);
  const [turning, setTurning] = useState(false);

  useEffect(() => {
    if (!attached || played || last === undefined) return;
    turner.current?.place(last);
    setPlace(last);
  }, [attached, played, last]);

  const start = useCallback(() => {
    setPlayed(true);
    sound.play("spin");
    if (prefersReducedMotion()) return;
    setPlace(null);
    setTurning(true);
    turner.current?.start();
  }, []);

  const land = useCallback(
    async (round: Round) => {
      const at = placeOf(round);
      if (prefersReducedMotion()) turner.current?.place(at);
      else {
        const { durationMs, shortestMs } = usePreferences.getState().fastSpin ? pace.fast : pace.normal;
        await turner.current?.land(at, durationMs, shortestMs);
      }
      sound.play("stop");
      setTurning(false);
      setPlace(at);
    },
    [placeOf, pace],
  );

  const abandon = useCallback(() => {
    turner.current?.abandon();
    setTurning(false);
    setPlace(last ?? null);
  }, [last]);
  const skip = useCallback(() => turner.current?.skip(), []);
  const stage: Stage<Ask, Round> = useMemo(
    () => ({ start, land, skip, abandon }),
    [start, land, skip, abandon],
  );
  const onAttached = useCallback((found: Turner | null) => {
    turner.current = found;
    setAttached(found !== null);
  }, []);
  return { stage, attached, onAttached, place, turning };
}
