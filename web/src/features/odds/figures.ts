import type { Outcome, Proof } from "./api";

/** How far from the stated probability the drawing reaches, in standard deviations. */
const REACH = 4;

export interface Whisker {
  low: number;
  dot: number;
  high: number;
}

const clamp = (x: number) => Math.min(1, Math.max(0, x));

/** Interval and share on an axis in σ around the stated probability: 1 % and 60 % read alike. From 0 to 1. */
export function whiskerOf(outcome: Outcome, draws: number): Whisker | null {
  const { probability: p, observed, low, high } = outcome;
  const sigma = Math.sqrt((p * (1 - p)) / draws);
  if (draws === 0 || sigma === 0) return null;
  const place = (share: number) => clamp(0.5 + (share - p) / sigma / (2 * REACH));
  return { low: place(low), dot: place(observed / draws), high: place(high) };
}

export const holds = ({ low, high, probability }: Outcome): boolean =>
  low <= probability && probability <= high;

/** Lanczos; good to 1e-10 for what is drawn here. */
function logGamma(x: number): number {
  const [first = 0, ...rest] = [
    1.000000000190015, 76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155,
    0.001208650973866179, -0.000005395239384953,
  ];
  const series = rest.reduce((sum, c, i) => sum + c / (x + i + 1), first);
  const t = x + 5.5;
  return (x + 0.5) * Math.log(t) - t + Math.log((2.5066282746310007 * series) / x);
}

/** Density of χ² with `k` degrees of freedom. */
export function density(x: number, k: number): number {
  if (x <= 0) return k === 2 ? 0.5 : 0;
  return Math.exp((k / 2 - 1) * Math.log(x) - x / 2 - (k / 2) * Math.LN2 - logGamma(k / 2));
}

/** Wilson and Hilferty: the value that chance passes once in twenty times. */
export function oneInTwenty(k: number): number {
  const spread = 2 / (9 * k);
  return k * (1 - spread + 1.6449 * Math.sqrt(spread)) ** 3;
}

const POINTS = 120;

export interface Curve {
  /** Right end of the axis. */
  most: number;
  /** The whole curve and its tail from `x` on, as path data in a box of `width` × `height`. */
  line: string;
  tail: string;
  /** Where on the axis `x` and the one-in-twenty mark lie, in the same box. */
  at: { x: number; y: number };
  mark: number;
}

/** The distribution a χ² of `k` degrees has by chance, with what was measured on it. */
export function curveOf(k: number, x: number, width: number, height: number): Curve {
  const most = Math.max(k + 4 * Math.sqrt(2 * k), oneInTwenty(k) * 1.2, x * 1.08);
  const xs = Array.from({ length: POINTS + 1 }, (_, i) => ((i + 0.5) / (POINTS + 0.5)) * most);
  const top = Math.max(...xs.map((value) => density(value, k)));
  const px = (value: number) => (value / most) * width;
  const py = (value: number) => height - (Math.min(top, density(value, k)) / top) * (height - 6);
  const point = (value: number) => `${px(value).toFixed(1)} ${py(value).toFixed(1)}`;
  const behind = [x, ...xs.filter((value) => value > x)];
  return {
    most,
    line: `M${xs.map(point).join("L")}`,
    tail: `M${px(x).toFixed(1)} ${height}L${behind.map(point).join("L")}L${width} ${height}Z`,
    at: { x: px(x), y: x > 0 ? py(x) : height },
    mark: px(oneInTwenty(k)),
  };
}

/** How far the evidence has come from 1 towards the value that stops the game, on a logarithmic scale. */
export function evidenceShare(eValue: number, stopAt: number): number {
  return clamp(Math.log(Math.max(1, eValue)) / Math.log(stopAt));
}

/** One axis for all games, in whole points of two around what has to be shown. */
export function rtpAxis(proofs: Proof[]): { low: number; high: number; ticks: number[] } {
  const shown = proofs.flatMap(({ rtp, rtp_measured: m, rounds }) =>
    m !== null && rounds > 0 ? [rtp, m] : [rtp],
  );
  const low = Math.max(0, Math.floor(Math.min(...shown) * 50 - 0.5) / 50);
  const high = Math.ceil(Math.max(...shown) * 50 + 0.5) / 50;
  const step = Math.max(0.02, Math.ceil(((high - low) / 6) * 50) / 50);
  const count = Math.max(1, Math.round((high - low) / step));
  return {
    low,
    high,
    ticks: Array.from({ length: count + 1 }, (_, i) => low + i * step).filter((x) => x <= high + 1e-9),
  };
}
