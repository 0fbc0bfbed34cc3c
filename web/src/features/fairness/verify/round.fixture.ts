import { sha256Hex } from "@/shared/digest/digest";
import { type Json, oddsHash } from "./canonical";
import { DrawStream } from "./draws";
import type { RoundRecord } from "./record";
import { drawStops, play } from "./slot";
import { SLOT_DOCUMENT } from "./slot-document.fixture";

/** An honest round, made the way the server makes one. */
export async function honestRound(nonce = 0, bet = 100): Promise<RoundRecord> {
  const serverSeed = "0".repeat(64);
  const clientSeed = "casino-club";
  const stream = new DrawStream({ serverSeed, clientSeed, nonce });
  const { stops, grid, wins, payout, jackpot } = play(
    SLOT_DOCUMENT,
    bet,
    await drawStops(SLOT_DOCUMENT, stream),
  );
  return {
    round_id: "01990000-0000-7000-8000-000000000001",
    game: "slot",
    bet_amount: bet,
    payout_amount: payout,
    net_amount: payout - bet,
    result: { stops, grid, wins, jackpot },
    fairness: {
      server_seed_hash: await sha256Hex(serverSeed),
      client_seed: clientSeed,
      nonce,
      odds_hash: await oddsHash(SLOT_DOCUMENT as unknown as Json),
      algo_version: 1,
    },
    server_seed: serverSeed,
    odds: structuredClone(SLOT_DOCUMENT),
    odds_version: 1,
    balance_before: 1000,
    balance: { gold: 1000 + payout - bet, version: 2 },
    created_at: "2025-11-23T12:14:02Z",
  };
}
