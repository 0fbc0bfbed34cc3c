import type { DrawStream } from "./draws";

export interface SlotDocument {
  game: string;
  algo_version: number;
  reels: number;
  rows: number;
  strips: string[][];
  lines: number[][];
  wild: string;
  paytable: Record<string, number>;
  bet: { min: number; max: number; step: number; lines: number };
  jackpot_symbol: string;
}

export interface LineWin {
  /** 1-based, in the order of the document's lines. */
  line: number;
  symbol: string;
  count: number;
  payout: number;
}

export interface SlotOutcome {
  stops: number[];
  /** Rows from the top, each from left to right. */
  grid: string[][];
  wins: LineWin[];
  payout: number;
  jackpot: boolean;
}

export async function drawStops(document: SlotDocument, draws: DrawStream): Promise<number[]> {
  const stops: number[] = [];
  for (const strip of document.strips) stops.push(await draws.uniform(strip.length));
  return stops;
}

export function gridAt(document: SlotDocument, stops: number[]): string[][] {
  return Array.from({ length: document.rows }, (_, row) =>
    document.strips.map((strip, reel) => strip[((stops[reel] ?? 0) + row) % strip.length] ?? ""),
  );
}

/** The symbol a full line pays: the one all cells share once wilds stand in, or none. */
function paidSymbol(cells: string[], wild: string): string | null {
  const plain = cells.filter((cell) => cell !== wild);
  const [first = wild] = plain;
  return plain.every((cell) => cell === first) ? first : null;
}

/** What the reels at `stops` pay for `bet`: the whole of the game's rules. */
export function play(document: SlotDocument, bet: number, stops: number[]): SlotOutcome {
  const grid = gridAt(document, stops);
  const lineBet = bet / document.bet.lines;
  const wins = document.lines.flatMap((rows, index): LineWin[] => {
    const symbol = paidSymbol(
      rows.map((row, reel) => grid[row]?.[reel] ?? ""),
      document.wild,
    );
    const multiple = symbol === null ? undefined : document.paytable[symbol];
    if (symbol === null || !multiple) return [];
    return [{ line: index + 1, symbol, count: document.reels, payout: multiple * lineBet }];
  });
  return {
    stops,
    grid,
    wins,
    payout: wins.reduce((sum, win) => sum + win.payout, 0),
    jackpot: wins.some((win) => win.symbol === document.jackpot_symbol),
  };
}
