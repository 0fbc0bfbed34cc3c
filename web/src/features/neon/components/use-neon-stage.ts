"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Stage } from "@/shared/play/use-play";
import { prefersReducedMotion, usePreferences } from "@/shared/preferences";
import { useReelStage } from "@/shared/reels/use-reel-stage";
import type { NeonAsk, NeonDocument, NeonRound } from "../api";
import { type Step, stepsOf } from "../rules/round";
import { FIRST_STOPS } from "../rules/window";
import type { Feature } from "./feature-play";

const FAST = 0.5;

/** The reels of a round, free spins included. */
export function useNeonStage(document: NeonDocument | undefined) {
  const { reels, ...drawn } = useReelStage(document, FIRST_STOPS);
  /** What the reels rest on. */
  const [step, setStep] = useState<Step | null>(null);
  /** Null when no free spins are being played out. */
  const [feature, setFeature] = useState<Feature | null>(null);
  const cut = useRef(false);
  const endPause = useRef(() => {});

  const pause = useCallback(async (ms: number) => {
    if (cut.current) return;
    const factor = usePreferences.getState().fastSpin ? FAST : 1;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms * factor);
      endPause.current = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }, []);

  /** All that is left of the free spins at once. */
  const skipAll = useCallback(() => {
    cut.current = true;
    reels.skip();
    endPause.current();
  }, [reels]);

  useEffect(
    () => () => {
      cut.current = true;
      endPause.current();
    },
    [],
  );

  const stage: Stage<NeonAsk, NeonRound> = useMemo(
    () => ({
      start: () => {
        cut.current = false;
        reels.start();
      },
      land: async (round) => {
        const steps = stepsOf(round);
        const last = steps.at(-1) as Step;
        const player = steps.length > 1 ? await import("./feature-play").catch(() => null) : null;
        if (player) {
          const show = setFeature;
          await player.playFeature({ steps, reels, show, rest: setStep, pause, isCut: () => cut.current });
          setFeature(null);
        } else {
          await reels.land(last.stops);
          setStep(last);
        }
      },
      skip: () => {
        reels.skip();
        endPause.current();
      },
      abandon: reels.abandon,
    }),
    [reels, pause],
  );

  const still = typeof window !== "undefined" && prefersReducedMotion();
  return { stage, step, feature, skipAll, still, ...drawn };
}
