import type { DrawStream } from "./draws";
import type { Outcome } from "./games";

export interface RpsDocument {
  hands: string[];
  beats: Record<string, string>;
  pays_tenths: Record<"win" | "tie" | "lose", number>;
}

export interface RpsBet {
  bet_amount: number;
  choice: string;
}

const TENTHS = 10;

export async function playRps(document: RpsDocument, bet: RpsBet, draws: DrawStream): Promise<Outcome> {
  const server = document.hands[await draws.uniform(document.hands.length)] ?? "";
  const won = document.beats[bet.choice] === server ? "win" : "lose";
  const outcome = bet.choice === server ? "tie" : won;
  return {
    payout: Math.floor((bet.bet_amount * document.pays_tenths[outcome]) / TENTHS),
    result: { player_choice: bet.choice, server_choice: server, outcome },
  };
}
