import { usePreferences } from "../preferences";
import type { Cue } from "./scores";

export type { Cue };

// Silence is the default, so the synthesiser is fetched with the first sound someone wants.
let engine: Promise<typeof import("./engine")> | null = null;

/** Plays a cue when the member has chosen to hear it. Never carries anything the screen does not say. */
function play(cue: Cue, pitch = 1): void {
  if (!usePreferences.getState().soundEnabled) return;
  engine ??= import("./engine");
  engine
    .then((loaded) => loaded.play(cue, pitch))
    .catch(() => {
      engine = null;
    });
}

export const sound = { play };
