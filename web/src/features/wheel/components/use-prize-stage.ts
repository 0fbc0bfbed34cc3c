"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Stage } from "@/shared/play/use-play";
import { prefersReducedMotion, usePreferences } from "@/shared/preferences";
import { sound } from "@/shared/sound";
import type { PrizeAsk, PrizeRound } from "../api";
import type { PrizeDriver } from "./driver";

/** From the press to the wheel at rest, and how much of it is the least after the answer. */
const NORMAL = { durationMs: 4100, shortestMs: 3200 };
const FAST = { durationMs: 1500, shortestMs: 1100 };

/** The wheel and the one who turns it. `last`: the segment under the pointer when the page is opened. */
export function usePrizeStage(last: number | undefined) {
  const wheel = useRef<PrizeDriver>(null);
  const [attached, setAttached] = useState(false);
  /** The segment it rests on; null while it turns. */
  const [segment, setSegment] = useState<number | null>(null);
  const [played, setPlayed] = useState(false);

  useEffect(() => {
    if (!attached || played || last === undefined) return;
    wheel.current?.place(last);
    setSegment(last);
  }, [attached, played, last]);

  const start = useCallback(() => {
    setPlayed(true);
    sound.play("spin");
    if (prefersReducedMotion()) return;
    setSegment(null);
    wheel.current?.start();
  }, []);

  const land = useCallback(async ({ result }: PrizeRound) => {
    const { segment_index: index } = result;
    if (prefersReducedMotion()) wheel.current?.place(index);
    else {
      const { durationMs, shortestMs } = usePreferences.getState().fastSpin ? FAST : NORMAL;
      await wheel.current?.land(index, durationMs, shortestMs);
    }
    sound.play("stop");
    setSegment(index);
  }, []);

  const abandon = useCallback(() => {
    wheel.current?.abandon();
    setSegment(last ?? null);
  }, [last]);
  const skip = useCallback(() => wheel.current?.skip(), []);
  const stage: Stage<PrizeAsk, PrizeRound> = useMemo(
    () => ({ start, land, skip, abandon }),
    [start, land, skip, abandon],
  );
  const onAttached = useCallback((driver: PrizeDriver | null) => {
    wheel.current = driver;
    setAttached(driver !== null);
  }, []);
  return { stage, attached, onAttached, segment };
}
