import { sound } from "@/shared/sound";
import { restingOn, type Slice, segmentUnder } from "../rules/slices";
import { landingOn, type Path, runningFrom } from "../rules/turn";

export interface WheelParts {
  rotor: SVGElement;
  pointer: HTMLElement;
}

interface Move {
  path: Path;
  startedAt: number;
  durationMs: number;
}

const SKIPPED_MS = 400;
const TICK_MS = 60;

/** Turns the wheel frame by frame along a path; the pointer ticks over the borders. */
export class PrizeDriver {
  private turned: number;
  /** Turns a millisecond, as last drawn. */
  private speed = 0;
  private drawnAt = 0;
  private tickedAt = 0;
  private frame = 0;
  private before = 0;
  private startedAt = 0;
  private move: Move | null = null;
  private target: number | null = null;
  private wantsSkip = false;
  private done: (() => void) | null = null;

  constructor(
    private readonly parts: WheelParts,
    private readonly slices: readonly Slice[],
  ) {
    this.turned = 0;
    this.draw();
  }

  /** Nobody waits for a wheel that is gone. */
  detach(): void {
    this.settle();
  }

  place(index: number): void {
    this.settle();
    this.turned = restingOn(this.slices, index);
    this.draw();
  }

  start(): void {
    this.settle();
    this.before = this.turned;
    this.startedAt = performance.now();
    this.follow(runningFrom(this.turned), Number.POSITIVE_INFINITY);
  }

  /** Brings a segment under the pointer; resolves when it rests there. */
  land(index: number, durationMs: number, shortestMs: number): Promise<void> {
    if (!this.move) this.start();
    this.target = restingOn(this.slices, index);
    const ran = performance.now() - this.startedAt;
    const wanted = this.wantsSkip ? SKIPPED_MS : Math.max(shortestMs, durationMs - ran);
    return new Promise((resolve) => {
      this.done = resolve;
      this.landWithin(wanted);
    });
  }

  skip(): void {
    if (this.wantsSkip) return;
    this.wantsSkip = true;
    if (this.target !== null) this.landWithin(SKIPPED_MS);
  }

  /** Nothing happened: back to where the wheel stood. */
  abandon(): void {
    if (!this.move) return;
    this.settle();
    this.turned = this.before;
    this.draw();
  }

  private landWithin(durationMs: number): void {
    this.follow(landingOn(this.target ?? 0, this.turned, this.speed, durationMs), durationMs);
  }

  private follow(path: Path, durationMs: number): void {
    cancelAnimationFrame(this.frame);
    this.drawnAt = performance.now();
    this.move = { path, startedAt: this.drawnAt, durationMs };
    this.frame = requestAnimationFrame(this.step);
  }

  private settle(): void {
    cancelAnimationFrame(this.frame);
    const { done } = this;
    Object.assign(this, { move: null, target: null, done: null, wantsSkip: false, speed: 0 });
    done?.();
  }

  private readonly step = (): void => {
    const { move } = this;
    if (!move) return;
    const now = performance.now();
    const ms = now - move.startedAt;
    const next = move.path(ms);
    if (now > this.drawnAt) this.speed = (next - this.turned) / (now - this.drawnAt);
    const crossed = segmentUnder(this.slices, next) !== segmentUnder(this.slices, this.turned);
    this.turned = next;
    this.drawnAt = now;
    this.draw();
    if (crossed) this.tick(now);
    if (ms >= move.durationMs) this.settle();
    else this.frame = requestAnimationFrame(this.step);
  };

  private tick(now: number): void {
    if (now - this.tickedAt < TICK_MS) return;
    this.tickedAt = now;
    sound.play("tick");
    this.parts.pointer.animate([{ rotate: "-7deg" }, { rotate: "0deg" }], TICK_MS);
  }

  private draw(): void {
    this.parts.rotor.style.transform = `rotate(${this.turned}turn)`;
  }
}
