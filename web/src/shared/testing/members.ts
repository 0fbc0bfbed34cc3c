import type { PlayerStats, SlotRound, UserInfo } from "../api/types";

/** Examples for tests. */
export function someone(): UserInfo {
  return {
    id: 2,
    site_id: "neoncat",
    nickname: "네온고양이",
    role: "player",
    vip_tier: "STANDARD",
    level: 1,
    experience_points: 20,
    daily_streak: 0,
    avatar_url: null,
    created_at: "2026-11-20T03:00:00Z",
    totp_enabled: false,
  };
}

export function someStats(played: number): PlayerStats {
  return {
    user_id: 2,
    total_bets: played,
    total_wins: 0,
    total_losses: played,
    total_games_played: played,
    best_win_amount: 0,
    total_payout: 0,
    total_wagered: played * 100,
    game_breakdown: {
      slot: { spins: played, wins: 0, losses: played },
      slot_enhanced: { spins: 0, wins: 0, losses: 0 },
      roulette: { spins: 0, wins: 0, losses: 0 },
      prize_roulette: { spins: 0, wins: 0, losses: 0 },
      crash: { bets: 0, wins: 0, losses: 0 },
      gacha: { spins: 0, rare_wins: 0 },
      rps: { plays: 0, wins: 0, losses: 0, ties: 0 },
    },
  };
}

export function aRound(
  balance: { gold: number; version: number },
  createdAt = "2026-11-23T12:04:00Z",
): SlotRound {
  return {
    round_id: `round-${balance.version}`,
    game: "slot",
    status: "SETTLED",
    bet_amount: 100,
    payout_amount: 0,
    net_amount: -100,
    result: {
      stops: [11, 22, 11],
      grid: [
        ["CHIP", "GEM", "GEM"],
        ["BELL", "BELL", "SEVEN"],
        ["SEVEN", "WILD", "BOLT"],
      ],
      wins: [],
      jackpot: false,
    },
    fairness: {
      server_seed_hash: "0".repeat(64),
      client_seed: "casino-club",
      nonce: 0,
      odds_hash: "0".repeat(64),
      algo_version: 1,
    },
    balance,
    created_at: createdAt,
  };
}
