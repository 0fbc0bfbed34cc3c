"use client";

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { prefersReducedMotion, usePreferences } from "@/shared/preferences";
import { sound } from "@/shared/sound";
import type { SlotDocument } from "../api";
import { ReelDriver } from "../motion/driver";
import { FAST, NORMAL } from "../motion/profile";

/** What a spin needs of the reels. */
interface Reels {
  start: () => void;
  /** Resolves when what is in view is the result. */
  land: (stops: number[]) => Promise<void>;
  skip: () => void;
  /** Back to where the reels were: nothing happened. */
  abandon: () => void;
}

/** An idle machine's grid: real stops that pay nothing. */
export const FIRST_STOPS = [11, 22, 11];

const CROSSFADE_MS = 50;

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, 600);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}

/** The strips on the page and the one who moves them. */
export function useReelStage(document: SlotDocument | undefined) {
  const driver = useRef(new ReelDriver());
  const strips = useRef<(HTMLDivElement | null)[]>([]);
  const [attached, setAttached] = useState(false);
  const [drawnAll, setDrawnAll] = useState(false);
  /** The stops the reels rest on; null while they run. */
  const [resting, setResting] = useState<number[] | null>(FIRST_STOPS);

  useLayoutEffect(() => {
    if (!document) return;
    const found = document.strips.flatMap((strip, reel) => {
      const element = strips.current[reel];
      return element ? [{ element, size: strip.length }] : [];
    });
    driver.current.attach(found, FIRST_STOPS);
    setAttached(true);
    // What is out of view is drawn when the page has come to rest: it is the larger part of the art.
    return whenIdle(() => setDrawnAll(true));
  }, [document]);

  const run = useCallback(() => {
    if (prefersReducedMotion()) return;
    // Every symbol is there before a reel runs.
    flushSync(() => {
      setDrawnAll(true);
      setResting(null);
    });
    driver.current.spin(usePreferences.getState().fastSpin ? FAST : NORMAL);
  }, []);

  const start = useCallback(() => {
    run();
    sound.play("spin");
  }, [run]);

  const land = useCallback(
    async (stops: number[]) => {
      if (driver.current.running || !prefersReducedMotion()) {
        if (!driver.current.running) run();
        await driver.current.land(stops, () => sound.play("stop"));
      } else {
        // The page may not have come to rest since it was opened.
        flushSync(() => setDrawnAll(true));
        driver.current.place(stops);
        for (const strip of strips.current) strip?.animate([{ opacity: 0 }, { opacity: 1 }], CROSSFADE_MS);
      }
      setResting(stops);
    },
    [run],
  );

  const abandon = useCallback(() => {
    driver.current.abandon();
    setResting(driver.current.stops);
  }, []);
  const skip = useCallback(() => driver.current.skip(), []);

  const reels: Reels = useMemo(() => ({ start, land, abandon, skip }), [start, land, abandon, skip]);
  return { reels, strips, attached, drawnAll, resting };
}
