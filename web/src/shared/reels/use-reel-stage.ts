"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { prefersReducedMotion, usePreferences } from "../preferences";
import { sound } from "../sound";
import type { ReelDriver } from "./driver";
import { loadWinLights } from "./reel-stage";

/** What a spin needs of the reels. */
export interface Reels {
  start: () => void;
  /** Resolves when what is in view is the result. */
  land: (stops: number[]) => Promise<void>;
  skip: () => void;
  /** Back to where the reels were: nothing happened. */
  abandon: () => void;
}

const CROSSFADE_MS = 50;

/** The one who moves the strips is on the way while the odds are: nothing is to be moved before them. */
function useDriver(): ReelDriver | undefined {
  const { data: Driver } = useQuery({
    queryKey: ["reel-driver"],
    queryFn: async () => (await import("./driver")).ReelDriver,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 10,
  });
  return useMemo(() => Driver && new Driver(), [Driver]);
}

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, 600);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}

/** The strips on the page and the one who moves them. `firstStops` never change. */
export function useReelStage(document: { strips: string[][] } | undefined, firstStops: number[]) {
  const driver = useDriver();
  const strips = useRef<(HTMLDivElement | null)[]>([]);
  const [attached, setAttached] = useState(false);
  const [drawnAll, setDrawnAll] = useState(false);
  /** The stops the reels rest on; null while they run. */
  const [resting, setResting] = useState<number[] | null>(firstStops);

  useLayoutEffect(() => {
    if (!document || !driver) return;
    const found = document.strips.flatMap((strip, reel) => {
      const element = strips.current[reel];
      return element ? [{ element, size: strip.length }] : [];
    });
    driver.attach(found, firstStops);
    setAttached(true);
    // What is out of view is drawn when the page has come to rest: it is the larger part of the art.
    return whenIdle(() => {
      setDrawnAll(true);
      loadWinLights().catch(() => undefined);
    });
  }, [document, driver, firstStops]);

  const run = useCallback(() => {
    if (!driver || prefersReducedMotion()) return;
    // Every symbol is there before a reel runs.
    flushSync(() => {
      setDrawnAll(true);
      setResting(null);
    });
    driver.spin(usePreferences.getState().fastSpin ? "fast" : "normal");
  }, [driver]);

  const start = useCallback(() => {
    run();
    sound.play("spin");
  }, [run]);

  const land = useCallback(
    async (stops: number[]) => {
      if (!driver) return;
      if (driver.running || !prefersReducedMotion()) {
        if (!driver.running) run();
        await driver.land(stops, () => sound.play("stop"));
      } else {
        // The page may not have come to rest since it was opened.
        flushSync(() => setDrawnAll(true));
        driver.place(stops);
        for (const strip of strips.current) strip?.animate([{ opacity: 0 }, { opacity: 1 }], CROSSFADE_MS);
      }
      setResting(stops);
    },
    [driver, run],
  );

  const abandon = useCallback(() => {
    if (!driver) return;
    driver.abandon();
    setResting(driver.stops);
  }, [driver]);
  const skip = useCallback(() => driver?.skip(), [driver]);

  const reels: Reels = useMemo(() => ({ start, land, abandon, skip }), [start, land, abandon, skip]);
  return { reels, strips, attached, drawnAll, resting };
}
