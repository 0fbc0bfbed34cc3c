"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Stage } from "@/shared/play/use-play";
import { prefersReducedMotion, usePreferences } from "@/shared/preferences";
import { sound } from "@/shared/sound";
import type { GachaAsk, GachaRound, Pull } from "../api";
import { holdOf } from "../rarity";

/** Lever, drum and the capsule's fall. */
const DROP_MS = 900;

/** `closed`: the vault. `falling`: asked. `open`: cards turn, one after the other, up to `turned`. */
export type Reveal = { is: "closed" } | { is: "falling" } | { is: "open"; pulls: Pull[]; turned: number };

const CLOSED: Reveal = { is: "closed" };

export function useRevealStage() {
  const [reveal, setReveal] = useState<Reveal>(CLOSED);
  const cut = useRef(false);
  const endPause = useRef(() => {});
  const askedAt = useRef(0);

  const pause = useCallback(async (ms: number) => {
    if (cut.current || ms <= 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      endPause.current = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }, []);
  const skip = useCallback(() => {
    cut.current = true;
    endPause.current();
  }, []);
  useEffect(() => skip, [skip]);

  const stage: Stage<GachaAsk, GachaRound> = useMemo(
    () => ({
      start: () => {
        cut.current = prefersReducedMotion();
        askedAt.current = performance.now();
        setReveal({ is: "falling" });
        sound.play("spin");
      },
      land: async ({ result: { pulls } }) => {
        const drop = usePreferences.getState().fastSpin ? DROP_MS / 3 : DROP_MS;
        await pause(askedAt.current + drop - performance.now());
        setReveal({ is: "open", pulls, turned: 0 });
        await pause(260);
        for (const [i, pull] of pulls.entries()) {
          if (cut.current) break;
          setReveal({ is: "open", pulls, turned: i + 1 });
          sound.play("stop");
          await pause(holdOf(pull));
        }
        setReveal({ is: "open", pulls, turned: pulls.length });
      },
      skip,
      abandon: () => setReveal(CLOSED),
    }),
    [pause, skip],
  );
  const close = useCallback(() => setReveal(CLOSED), []);
  return { stage, reveal, close };
}
