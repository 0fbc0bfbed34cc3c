"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Stage } from "@/shared/play/use-play";
import { prefersReducedMotion, usePreferences } from "@/shared/preferences";
import { sound } from "@/shared/sound";
import type { RpsAsk, RpsResult, RpsRound } from "../api";

/** One pump of the fists; the signs are shown on a beat. */
export const PUMP_MS = 220;
/** From the reveal to the clash, when the result is there to be read. */
const LUNGE_MS = 160;

/** `rest`: waiting. `pump`: fists go up and down. `clash`: the signs of a round. */
export type Pose = { is: "rest" } | { is: "pump" } | { is: "clash"; result: RpsResult };

const REST: Pose = { is: "rest" };

/** Milliseconds until the beat on which the signs are shown: the third one, or the next. */
export function untilReveal(pumpedMs: number, fast: boolean): number {
  const beats = Math.max(fast ? 1 : 3, Math.ceil(pumpedMs / PUMP_MS));
  return beats * PUMP_MS - pumpedMs;
}

/** The two arms and what they do. */
export function useDuelStage(): { stage: Stage<RpsAsk, RpsRound>; pose: Pose } {
  const [pose, setPose] = useState<Pose>(REST);
  const startedAt = useRef(0);
  const waiting = useRef<{ timer: number; done: () => void } | null>(null);
  const wantsSkip = useRef(false);

  const pause = useCallback(
    (ms: number) =>
      new Promise<void>((resolve) => {
        const timer = window.setTimeout(resolve, wantsSkip.current ? 0 : ms);
        waiting.current = { timer, done: resolve };
      }),
    [],
  );
  const skip = useCallback(() => {
    wantsSkip.current = true;
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    waiting.current.done();
  }, []);
  // Nobody waits for arms that are gone.
  useEffect(() => skip, [skip]);

  const start = useCallback(() => {
    wantsSkip.current = false;
    startedAt.current = performance.now();
    setPose(prefersReducedMotion() ? REST : { is: "pump" });
    sound.play("spin");
  }, []);

  const land = useCallback(
    async ({ result }: RpsRound) => {
      const still = prefersReducedMotion();
      const pumped = performance.now() - startedAt.current;
      if (!still) await pause(untilReveal(pumped, usePreferences.getState().fastSpin));
      setPose({ is: "clash", result });
      if (!still) await pause(LUNGE_MS);
      sound.play("stop");
    },
    [pause],
  );

  const abandon = useCallback(() => setPose(REST), []);
  const stage = useMemo(() => ({ start, land, skip, abandon }), [start, land, skip, abandon]);
  return { stage, pose };
}
