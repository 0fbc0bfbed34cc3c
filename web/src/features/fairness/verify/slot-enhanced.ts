import type { DrawStream } from "./draws";
import type { Outcome } from "./games";

export interface EnhancedDocument {
  rows: number;
  strips: string[][];
  lines: number[][];
  wild: string;
  scatter: string;
  jackpot_symbol: string;
  paytable: Record<string, number[]>;
  scatter_pays: number[];
  scatter_free_spins: number[];
  free_spin_multiplier: number;
}

interface Win {
  line: number;
  symbol: string;
  count: number;
  payout: number;
}

interface Spin {
  stops: number[];
  grid: string[][];
  wins: Win[];
  awarded: number;
}

const FEWEST = 3;
const total = (wins: Win[]): number => wins.reduce((sum, win) => sum + win.payout, 0);

/** The symbol a line pays as from the left, wilds standing in, and how many in a row. */
function run(symbols: string[], wild: string): [symbol: string, count: number] {
  const kind = symbols.find((symbol) => symbol !== wild) ?? wild;
  const end = symbols.findIndex((symbol) => symbol !== kind && symbol !== wild);
  return [kind, end < 0 ? symbols.length : end];
}

async function spin(
  document: EnhancedDocument,
  bet: number,
  times: number,
  draws: DrawStream,
): Promise<Spin> {
  const { strips, lines, rows, wild, scatter, paytable } = document;
  const stops: number[] = [];
  for (const strip of strips) stops.push(await draws.uniform(strip.length));
  const grid = Array.from({ length: rows }, (_, row) =>
    strips.map((strip, reel) => strip[((stops[reel] ?? 0) + row) % strip.length] ?? ""),
  );
  const lineBet = bet / lines.length;
  const wins = lines.flatMap((line, index): Win[] => {
    const [symbol, count] = run(
      line.map((row, reel) => grid[row]?.[reel] ?? ""),
      wild,
    );
    const pays = count >= FEWEST ? (paytable[symbol]?.[count - FEWEST] ?? 0) : 0;
    return pays ? [{ line: index + 1, symbol, count, payout: pays * lineBet * times }] : [];
  });
  const seen = grid.flat().filter((symbol) => symbol === scatter).length;
  if (seen < FEWEST) return { stops, grid, wins, awarded: 0 };
  const pays = document.scatter_pays[seen - FEWEST] ?? 0;
  wins.push({ line: 0, symbol: scatter, count: seen, payout: pays * bet * times });
  return { stops, grid, wins, awarded: document.scatter_free_spins[seen - FEWEST] ?? 0 };
}

/** The paid spin, then every free one it and they awarded, from one stream. */
export async function playEnhanced(
  document: EnhancedDocument,
  bet: number,
  draws: DrawStream,
): Promise<Outcome> {
  const times = document.free_spin_multiplier;
  const { stops, grid, wins, awarded } = await spin(document, bet, 1, draws);
  const spins = [];
  let left = awarded;
  while (spins.length < left) {
    const { awarded: more, ...free } = await spin(document, bet, times, draws);
    left += more;
    spins.push({ ...free, payout: total(free.wins), awarded: more });
  }
  const won = spins.reduce((sum, free) => sum + free.payout, 0);
  const all = [...wins, ...spins.flatMap((free) => free.wins)];
  const reels = document.strips.length;
  return {
    payout: total(wins) + won,
    result: {
      stops,
      grid,
      wins,
      free_spins: left ? { awarded: left, multiplier: times, payout: won, spins } : null,
      jackpot: all.some((win) => win.symbol === document.jackpot_symbol && win.count === reels),
    },
  };
}
