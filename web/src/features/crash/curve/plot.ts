import { heightAt } from "@/shared/crash/growth";

export interface Point {
  x: number;
  y: number;
}

/** The axes at one moment: at least ten seconds wide and up to 2×, then as far as the curve has come. */
export class Plot {
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly top: number;
  readonly highest: number;
  private readonly longestMs: number;

  constructor(
    readonly width: number,
    readonly height: number,
    readonly elapsedMs: number,
    readonly growth: number,
  ) {
    const narrow = width < 600;
    this.left = narrow ? 14 : 24;
    this.right = width - (narrow ? 52 : 96);
    this.floor = height - (narrow ? 64 : 36);
    this.top = Math.min(narrow ? 142 : 186, height * 0.42);
    this.highest = Math.max(2, heightAt(elapsedMs, growth));
    this.longestMs = Math.max(10_000, elapsedMs);
  }

  get seconds(): number {
    return this.longestMs / 1_000;
  }

  x(elapsedMs: number): number {
    return this.left + ((this.right - this.left) * elapsedMs) / this.longestMs;
  }

  y(multiplier: number): number {
    return this.floor - ((this.floor - this.top) * (multiplier - 1)) / (this.highest - 1);
  }

  /** The curve at a moment since the start. */
  at(elapsedMs: number): Point {
    return { x: this.x(elapsedMs), y: this.y(heightAt(elapsedMs, this.growth)) };
  }

  /** The curve so far, in equal steps. */
  path(steps: number): Point[] {
    return Array.from({ length: steps + 1 }, (_, i) => this.at((this.elapsedMs * i) / steps));
  }

  /** Where lines of the height axis stand. */
  heights(): number[] {
    const step = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000].find(
      (each) => (this.highest - 1) / each <= 4.5,
    );
    const each = step ?? 2_000;
    const first = Math.max(each, 1);
    const lines = each === 1 || each < 1 ? [] : [1];
    for (let line = first; line <= this.highest + 0.001; line += each) lines.push(line);
    return lines;
  }

  /** Where seconds of the time axis stand. */
  times(): number[] {
    const each = [2, 5, 10, 20, 50].find((step) => this.seconds / step <= 6) ?? 100;
    return Array.from({ length: Math.floor((this.seconds - each * 0.2) / each) }, (_, i) => (i + 1) * each);
  }
}
