"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Stage } from "@/shared/play/use-play";
import { prefersReducedMotion, usePreferences } from "@/shared/preferences";
import { sound } from "@/shared/sound";
import type { RouletteAsk, RouletteRound } from "../api";
import type { WheelDriver } from "../wheel/driver";

/** From the press to the ball at rest, and how much of it is the least after the answer. */
const NORMAL = { durationMs: 5200, shortestMs: 3400 };
const FAST = { durationMs: 1700, shortestMs: 1100 };

/** The wheel and the one who turns it. `lastPocket`: where the ball lies when the page is opened. */
export function useWheelStage(lastPocket: number | undefined) {
  const wheel = useRef<WheelDriver>(null);
  const [attached, setAttached] = useState(false);
  /** The pocket the ball rests in; null while it runs. */
  const [pocket, setPocket] = useState<number | null>(null);
  const [played, setPlayed] = useState(false);
  const [running, setRunning] = useState(false);

  useEffect(() => {
    if (!attached || played || lastPocket === undefined) return;
    wheel.current?.place(lastPocket);
    setPocket(lastPocket);
  }, [attached, played, lastPocket]);

  const start = useCallback(() => {
    setPlayed(true);
    sound.play("spin");
    if (prefersReducedMotion()) return;
    setPocket(null);
    setRunning(true);
    wheel.current?.start();
  }, []);

  const land = useCallback(async ({ result }: RouletteRound) => {
    if (prefersReducedMotion()) wheel.current?.place(result.pocket);
    else {
      const { durationMs, shortestMs } = usePreferences.getState().fastSpin ? FAST : NORMAL;
      await wheel.current?.land(result.pocket, durationMs, shortestMs);
    }
    sound.play("stop");
    setRunning(false);
    setPocket(result.pocket);
  }, []);

  const abandon = useCallback(() => {
    wheel.current?.abandon();
    setRunning(false);
    setPocket(lastPocket ?? null);
  }, [lastPocket]);
  const skip = useCallback(() => wheel.current?.skip(), []);
  const stage: Stage<RouletteAsk, RouletteRound> = useMemo(
    () => ({ start, land, skip, abandon }),
    [start, land, skip, abandon],
  );
  const onAttached = useCallback((driver: WheelDriver | null) => {
    wheel.current = driver;
    setAttached(driver !== null);
  }, []);
  const bare = !running && pocket === null;
  return { stage, attached, onAttached, pocket, bare };
}
