import { expect } from "@playwright/test";
import type { Member, Round } from "./member";

/** A bet a newcomer can pay, for every game of the club. */
const BETS: Record<string, object> = {
  slot: { bet_amount: 50 },
  slot_enhanced: { bet_amount: 10 },
  rps: { bet_amount: 10, choice: "rock" },
  roulette: {
    bets: [
      { kind: "red", amount: 10 },
      { kind: "straight", selection: 17, amount: 10 },
    ],
  },
  prize_roulette: { free: true },
  gacha: { count: 1 },
  crash: { bet_amount: 100, auto_cashout: "1.05" },
};

/** The page of each, and what its figures are called there. */
export const PAGES: Record<string, [path: string, id: string]> = {
  slot: ["/slot", "slot"],
  slot_enhanced: ["/neon", "neon"],
  rps: ["/rps", "rps"],
  roulette: ["/roulette", "roulette"],
  prize_roulette: ["/wheel", "wheel"],
  gacha: ["/gacha", "gacha"],
  crash: ["/crash", "crash"],
};

export type Detail = Round & {
  game: string;
  status: string;
  server_seed: string | null;
  balance_before: number;
};

export const detail = (member: Member, id: string) => member.get<Detail>(`/api/games/rounds/${id}`);

/** Plays every game once and gives the rounds' ids; the shared curve has bust when this returns. */
export async function oneOfEach(member: Member): Promise<string[]> {
  const ids: string[] = [];
  for (const [game, bet] of Object.entries(BETS)) {
    ids.push((await member.play<Round>(game, bet)).round_id);
  }
  const shared = ids.at(-1) ?? "";
  await expect
    .poll(async () => (await detail(member, shared)).server_seed, { timeout: 120_000 })
    .not.toBeNull();
  return ids;
}
