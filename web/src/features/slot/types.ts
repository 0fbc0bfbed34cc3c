/** A settled slot round as the API gives it. */
export interface SlotRound {
  round_id: string;
  game: string;
  status: string;
  bet_amount: number;
  payout_amount: number;
  net_amount: number;
  result: SlotResult;
  fairness: {
    server_seed_hash: string;
    client_seed: string;
    nonce: number;
    odds_hash: string;
    algo_version: number;
  };
  balance: { gold: number; version: number };
  created_at: string;
}

export interface SlotResult {
  stops: number[];
  grid: string[][];
  wins: { line: number; symbol: string; count: number; payout: number }[];
  jackpot: boolean;
}
