import type { Hand, RpsRound } from "./api";

/** In the order of their keys: 1, 2, 3. */
export const HANDS: readonly Hand[] = ["rock", "paper", "scissors"];

/** Duels won in a row, newest first; a tie neither adds to a row nor ends it. */
export function streakOf(rounds: Pick<RpsRound, "result">[]): number {
  let won = 0;
  for (const { result } of rounds) {
    if (result.outcome === "lose") break;
    if (result.outcome === "win") won += 1;
  }
  return won;
}
