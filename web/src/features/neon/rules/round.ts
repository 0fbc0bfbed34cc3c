import { isCelebrated, type Tier as PlayTier, tierOf } from "@/shared/play/tier";
import { cellKey } from "@/shared/reels/geometry";
import type { Paid } from "@/shared/reels/reel-stage";
import type { NeonRound, NeonWin } from "../api";

export type Tier = PlayTier | "jackpot";

/** One standing of the reels: the spin that was paid for, or one of the free ones it gave. */
export interface Step {
  /** 0 is the paid spin. */
  spin: number;
  /** Free spins known of so far, those of this step included. */
  of: number;
  /** Given by this step. */
  awarded: number;
  stops: number[];
  grid: string[][];
  wins: NeonWin[];
  /** What this step paid, and the free spins' running total with it. */
  payout: number;
  total: number;
}

const sum = (wins: NeonWin[]): number => wins.reduce((total, { payout }) => total + payout, 0);

/** A round in the order it is shown. The total is of the free spins alone: the paid spin has its own. */
export function stepsOf({ result }: Pick<NeonRound, "result">): Step[] {
  const { stops, grid, wins, free_spins: free } = result;
  const again = (free?.spins ?? []).reduce((count, { awarded }) => count + awarded, 0);
  let of = (free?.awarded ?? 0) - again;
  const steps: Step[] = [{ spin: 0, of, awarded: of, stops, grid, wins, payout: sum(wins), total: 0 }];
  let total = 0;
  for (const [i, { payout, awarded, ...spin }] of (free?.spins ?? []).entries()) {
    total += payout;
    of += awarded;
    steps.push({
      spin: i + 1,
      of,
      awarded,
      stops: spin.stops,
      grid: spin.grid,
      wins: spin.wins,
      payout,
      total,
    });
  }
  return steps;
}

interface Document {
  lines: number[][];
  scatter: string;
}

/** What paid in a step: cells from the left on lines, scatters wherever they stand. */
export function paidIn(
  { grid, wins }: Pick<Step, "grid" | "wins">,
  document: Document,
  quiet: boolean,
): Paid | null {
  if (wins.length === 0) return null;
  const lines = wins.filter(({ line }) => line > 0).map(({ line, count }) => ({ line, count }));
  const onLines = lines.flatMap(({ line, count }) =>
    (document.lines[line - 1] ?? []).slice(0, count).map((row, reel) => cellKey(row, reel)),
  );
  const scattered = wins.some(({ line }) => line === 0)
    ? grid.flatMap((row, r) =>
        row.flatMap((symbol, reel) => (symbol === document.scatter ? [cellKey(r, reel)] : [])),
      )
    : [];
  return { lines, hits: new Set([...onLines, ...scattered]), quiet };
}

/** Five cities are the machine's jackpot; otherwise what came back decides. */
export function roundTier(round: NeonRound): Tier {
  const tier = tierOf(round);
  return round.result.jackpot && isCelebrated(tier) ? "jackpot" : tier;
}

export const isWon = (tier: Tier): boolean => tier === "jackpot" || isCelebrated(tier);
