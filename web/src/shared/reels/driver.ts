import { hangAt } from "./hang";
import { FAST, type MotionProfile, NORMAL, skipped } from "./profile";
import { planCruise, planSpinUp, planStop, type ReelFrame, type ReelMove, type ReelStop } from "./reel-plan";

interface Landing {
  targets: number[];
  onLand: (reel: number) => void;
  done: () => void;
}

interface Reel {
  strip: HTMLElement;
  size: number;
  stop: number;
  moves: Animation[];
  landing: { plan: ReelStop; timer: number } | null;
}

/** Moves the strips by Web Animations alone: once planned, no script runs until a reel rests. */
export class ReelDriver {
  private reels: Reel[] = [];
  private pressedAt = 0;
  private profile: MotionProfile | null = null;
  private landing: Landing | null = null;
  private wantsSkip = false;

  /** Takes over the strips. Strips it already holds stay where they are. */
  attach(strips: { element: HTMLElement; size: number }[], stops: number[]): void {
    if (strips.every(({ element }, i) => this.reels[i]?.strip === element)) return;
    this.rest();
    this.reels = strips.map(({ element, size }, i) => ({
      strip: element,
      size,
      stop: stops[i] ?? 0,
      moves: [],
      landing: null,
    }));
    this.rest();
  }

  /** Hangs the strips still, at `stops`. */
  place(stops: number[]): void {
    for (const [i, reel] of this.reels.entries()) reel.stop = stops[i] ?? 0;
    this.rest();
  }

  get stops(): number[] {
    return this.reels.map((reel) => reel.stop);
  }

  get running(): boolean {
    return this.profile !== null;
  }

  spin(pace: "normal" | "fast"): void {
    this.rest();
    const profile = pace === "fast" ? FAST : NORMAL;
    this.profile = profile;
    this.wantsSkip = false;
    this.pressedAt = timelineNow();
    for (const [i, reel] of this.reels.entries()) {
      reel.moves = [
        this.animate(reel, planSpinUp(profile, i, reel.stop, reel.size)),
        this.animate(reel, planCruise(profile, i, reel.stop, reel.size), Number.POSITIVE_INFINITY),
      ];
    }
  }

  /** Brings every reel to its stop; resolves when the last one rests. */
  land(targets: number[], onLand: (reel: number) => void): Promise<void> {
    return new Promise((resolve) => {
      this.landing = { targets, onLand, done: resolve };
      this.planLanding(this.wantsSkip);
    });
  }

  /** The result is shown as soon as the reels can stop without a jerk; once it is not known yet, later. */
  skip(): void {
    this.wantsSkip = true;
    if (this.landing) this.planLanding(true);
  }

  /** Stops everything where it was before the spin: nothing happened. */
  abandon(): void {
    this.rest();
  }

  private planLanding(skip: boolean): void {
    const { profile, landing } = this;
    if (!profile || !landing) return;
    const now = timelineNow() - this.pressedAt;
    const ends = this.reels.map((reel, i) => {
      // A reel that is being caught already is let be.
      if (reel.landing && reel.landing.plan.startMs <= now) return endOf(reel.landing.plan);
      if (reel.landing) this.cancelLanding(reel);
      const move = { from: reel.stop, target: landing.targets[i] ?? 0, size: reel.size };
      const plan = planStop(skip ? skipped(profile) : profile, i, move, now);
      const timer = window.setTimeout(() => landing.onLand(i), plan.landMs - now);
      reel.moves.push(this.animate(reel, plan, 1, "forwards"));
      reel.landing = { plan, timer };
      return endOf(plan);
    });
    this.finishAt(Math.max(...ends), landing);
  }

  private finishTimer = 0;

  private finishAt(endMs: number, landing: Landing): void {
    window.clearTimeout(this.finishTimer);
    const remaining = endMs - (timelineNow() - this.pressedAt);
    this.finishTimer = window.setTimeout(() => {
      for (const [i, reel] of this.reels.entries()) reel.stop = landing.targets[i] ?? 0;
      this.rest();
      landing.done();
    }, remaining);
  }

  private cancelLanding(reel: Reel): void {
    window.clearTimeout(reel.landing?.timer);
    reel.moves.pop()?.cancel();
    reel.landing = null;
  }

  private rest(): void {
    window.clearTimeout(this.finishTimer);
    for (const reel of this.reels) {
      window.clearTimeout(reel.landing?.timer);
      reel.strip.style.transform = hangAt(reel.stop, reel.size);
      for (const move of reel.moves) move.cancel();
      reel.moves = [];
      reel.landing = null;
    }
    this.landing = null;
    this.profile = null;
  }

  private animate(reel: Reel, move: ReelMove, iterations = 1, fill: FillMode = "none"): Animation {
    const animation = reel.strip.animate(keyframesOf(move.frames, reel.size), {
      duration: move.durationMs,
      iterations,
      fill,
    });
    animation.startTime = this.pressedAt + move.startMs;
    return animation;
  }
}

const timelineNow = (): number => Number(document.timeline.currentTime ?? performance.now());
const endOf = (plan: ReelStop): number => plan.startMs + plan.durationMs;
const keyframesOf = (frames: ReelFrame[], size: number): Keyframe[] =>
  frames.map(({ offset, stop }) => ({ offset, transform: hangAt(stop, size) }));
