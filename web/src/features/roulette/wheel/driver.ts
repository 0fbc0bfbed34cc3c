import { sound } from "@/shared/sound";
import {
  type Landing,
  landingOn,
  type Moment,
  type Pockets,
  pocketUnder,
  restingOn,
  runningAt,
} from "./plan";

export interface WheelParts {
  rotor: HTMLElement;
  ball: HTMLElement;
}

interface Run {
  from: Moment;
  startedAt: number;
  landing: { plan: Landing; startedAt: number; done: () => void } | null;
  /** After a skip the rest of the landing is played faster. */
  hurry: { since: number; atMs: number; factor: number } | null;
}

const SKIPPED_MS = 400;
/** The ball's way in em of the wheel: on the rim, and in a pocket. */
const RIM = { radius: 25.7, z: 0 };
const POCKET = { radius: 16.3, z: -2.6 };

/** Turns the rotor and runs the ball, frame by frame, along the plan. */
export class WheelDriver {
  private moment: Moment = { rotor: 0, ball: 0.5, height: 0 };
  private run: Run | null = null;
  private frame = 0;
  private wantsSkip = false;

  constructor(
    private readonly parts: WheelParts,
    private readonly pockets: Pockets,
  ) {
    this.draw();
  }

  /** Nobody waits for a wheel that is gone. */
  detach(): void {
    this.settle();
  }

  /** The pocket the ball is drawn in. */
  get drawn(): number {
    return pocketUnder(this.pockets, this.moment);
  }

  place(pocket: number): void {
    this.settle();
    this.moment = restingOn(this.pockets, pocket);
    this.draw();
  }

  start(): void {
    this.settle();
    this.wantsSkip = false;
    this.run = { from: this.moment, startedAt: performance.now(), landing: null, hurry: null };
    this.frame = requestAnimationFrame(this.step);
  }

  /** Brings the ball into a pocket; resolves when it rests. */
  land(pocket: number, durationMs: number, shortestMs: number): Promise<void> {
    if (!this.run) this.start();
    const run = this.run as Run;
    const now = performance.now();
    const ranMs = now - run.startedAt;
    const wanted = this.wantsSkip ? SKIPPED_MS : Math.max(shortestMs, durationMs - ranMs);
    const plan = landingOn(this.pockets, pocket, run.from, ranMs, wanted);
    return new Promise((resolve) => {
      run.landing = { plan, startedAt: now, done: resolve };
    });
  }

  skip(): void {
    this.wantsSkip = true;
    const { run } = this;
    if (!run?.landing || run.hurry) return;
    const now = performance.now();
    const atMs = now - run.landing.startedAt;
    const factor = Math.max(1, (run.landing.plan.durationMs - atMs) / SKIPPED_MS);
    run.hurry = { since: now, atMs, factor };
  }

  /** Nothing happened: back to where the wheel stood. */
  abandon(): void {
    if (!this.run) return;
    this.moment = this.run.from;
    this.settle();
    this.draw();
  }

  private settle(): void {
    cancelAnimationFrame(this.frame);
    const done = this.run?.landing?.done;
    this.run = null;
    done?.();
  }

  private readonly step = (): void => {
    const { run } = this;
    if (!run) return;
    const now = performance.now();
    const before = this.drawn;
    const { landing } = run;
    const ms = landing ? this.landedMs(run, now) : 0;
    this.moment = landing ? landing.plan.at(ms) : runningAt(run.from, now - run.startedAt);
    this.draw();
    const { height } = this.moment;
    // The ball falls over the frets.
    if (landing && height > 0 && height < 0.9 && before !== this.drawn) sound.play("tick");
    if (landing && ms >= landing.plan.durationMs) this.settle();
    else this.frame = requestAnimationFrame(this.step);
  };

  private landedMs({ landing, hurry }: Run, now: number): number {
    if (hurry) return hurry.atMs + (now - hurry.since) * hurry.factor;
    return landing ? now - landing.startedAt : 0;
  }

  private draw(): void {
    const { rotor, ball, height } = this.moment;
    const radius = POCKET.radius + (RIM.radius - POCKET.radius) * height;
    const z = POCKET.z + (RIM.z - POCKET.z) * height;
    this.parts.rotor.style.transform = `rotate(${rotor}turn)`;
    this.parts.ball.style.transform =
      `rotate(${ball}turn) translate3d(0, ${-radius}em, ${z}em) rotate(${-ball}turn) ` +
      "rotateX(calc(-1 * var(--tilt)))";
  }
}
