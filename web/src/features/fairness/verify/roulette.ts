import type { DrawStream } from "./draws";
import type { Outcome } from "./games";

export interface RouletteDocument {
  pockets: number;
  red: number[];
  pays: Record<string, number>;
}

interface Wager {
  kind: string;
  amount: number;
  selection?: number[] | number | null;
}

export interface RouletteBet {
  bets: Wager[];
}

const DOZEN = 12;
const HALF = 18;
const LAST = 36;

/** Whether a bet of `kind` on `chosen` wins on a pocket; the inside bets name their pockets. */
function wins(kind: string, chosen: number[], pocket: number, red: number[]): boolean {
  const [first = 0] = chosen;
  const isNumber = pocket > 0;
  switch (kind) {
    case "dozen":
      return isNumber && Math.ceil(pocket / DOZEN) === first;
    case "column":
      return isNumber && pocket % 3 === first % 3;
    case "red":
      return red.includes(pocket);
    case "black":
      return isNumber && !red.includes(pocket);
    case "odd":
      return pocket % 2 === 1;
    case "even":
      return isNumber && pocket % 2 === 0;
    case "low":
      return isNumber && pocket <= HALF;
    case "high":
      return pocket > HALF && pocket <= LAST;
    default:
      return chosen.includes(pocket);
  }
}

function colorOf(pocket: number, red: number[]): string {
  if (pocket === 0) return "green";
  return red.includes(pocket) ? "red" : "black";
}

export async function playRoulette(
  document: RouletteDocument,
  bet: RouletteBet,
  draws: DrawStream,
): Promise<Outcome> {
  const pocket = await draws.uniform(document.pockets);
  const bets = bet.bets.map(({ kind, amount, selection }) => {
    const chosen = typeof selection === "number" ? [selection] : (selection ?? []);
    const paid = wins(kind, chosen, pocket, document.red) ? amount * (document.pays[kind] ?? 0) : 0;
    return { kind, selection: chosen, amount, payout: paid };
  });
  return {
    payout: bets.reduce((sum, one) => sum + one.payout, 0),
    result: { pocket, color: colorOf(pocket, document.red), bets },
  };
}
