import type { Reels } from "@/shared/reels/use-reel-stage";
import { sound } from "@/shared/sound";
import { holdReveal } from "@/shared/store";
import type { Step } from "../rules/round";

/** Where the free spins stand. */
export interface Feature {
  step: Step;
  /** Announced before the first one, summed up after the last. */
  sign: "announced" | "retriggered" | "summed" | null;
}

/** How long what came is left to be seen, in milliseconds. */
const SEEN = { paid: 1_150, empty: 420, announced: 1_700, retriggered: 1_500, summed: 1_900 };

export interface FeaturePlay {
  steps: Step[];
  reels: Pick<Reels, "land" | "skip">;
  show: (feature: Feature) => void;
  /** What the reels rest on now. */
  rest: (step: Step) => void;
  /** Waits until this was seen; may be ended from outside. */
  pause: (ms: number) => Promise<void>;
  /** The member wants the end of it, or has left. */
  isCut: () => boolean;
}

/** The paid spin, and one after the other the free spins it gave. */
export async function playFeature({ steps, reels, show, rest, pause, isCut }: FeaturePlay): Promise<void> {
  const last = steps.at(-1);
  const hang = async (step: Step, sign: "announced" | "retriggered" | "summed") => {
    show({ step, sign });
    if (!isCut()) sound.play(sign === "summed" ? "tick" : "win");
    await pause(SEEN[sign]);
  };
  for (const step of steps) {
    // What is cut short still ends on its last standing.
    if (isCut() && step !== last) continue;
    // A hold ends by itself after some seconds; each step takes its own.
    const release = holdReveal();
    if (step.spin > 0) show({ step: before(step), sign: null });
    const landing = reels.land(step.stops);
    if (isCut()) reels.skip();
    await landing;
    rest(step);
    show({ step, sign: null });
    await pause(step.wins.length > 0 ? SEEN.paid : SEEN.empty);
    if (step.awarded > 0) await hang(step, step.spin === 0 ? "announced" : "retriggered");
    if (step === last) await hang(step, "summed");
    release();
  }
}

/** A step while its reels still run: what it pays and gives is not told yet. */
const before = (step: Step): Step => ({
  ...step,
  total: step.total - step.payout,
  of: step.of - step.awarded,
});
