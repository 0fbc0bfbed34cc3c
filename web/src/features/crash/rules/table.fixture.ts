import type { CrashCurrent, CrashRound, PublicBet, SharedRound } from "../api";
import { type Table, tableReducer } from "./table";

/** Examples for tests. */
export const aRound = (said: Partial<SharedRound> = {}): SharedRound => ({
  number: 7,
  phase: "BETTING",
  opens_at: "2026-11-23T12:00:08Z",
  starts_at: "2026-11-23T12:00:14Z",
  busted_at: null,
  bust_multiplier: null,
  server_time: "2026-11-23T12:00:10Z",
  chain: 1,
  link_index: said.number ?? 7,
  terminal_hash: "end",
  salt: "salt",
  previous_link: `link-${said.number ?? 7}`,
  link: null,
  abandoned: false,
  ...said,
});

export const aSeat = (seat: number, said: Partial<PublicBet> = {}): PublicBet => ({
  seat,
  name: `m${seat}`,
  bet_amount: 100,
  cashout_multiplier: null,
  status: "OPEN",
  ...said,
});

export const aStake = (number: number, said: Partial<CrashRound> = {}): CrashRound => ({
  round_id: `stake-${number}`,
  game: "crash",
  status: "OPEN",
  bet_amount: 100,
  payout_amount: 0,
  net_amount: -100,
  result: { phase: "BETTING", auto_cashout: null, cashout_multiplier: null, bust_multiplier: null },
  fairness: {
    server_seed_hash: `link-${number}`,
    client_seed: "salt",
    nonce: number,
    odds_hash: "odds",
    algo_version: 1,
  },
  balance: { gold: 900, version: 12 },
  created_at: "2026-11-23T12:00:09Z",
  ...said,
});

export const out = (stake: CrashRound, at: string): CrashRound => ({
  ...stake,
  status: "SETTLED",
  result: { ...stake.result, cashout_multiplier: at },
});

export const theCurrent = (said: Partial<CrashCurrent> = {}): CrashCurrent => ({
  round: aRound(),
  own_bet: null,
  next_bet: null,
  bets: [],
  growth_per_second: 0.06,
  betting_seconds: 6,
  ...said,
});

export const aTable = (round: Partial<SharedRound> = {}, said: Partial<CrashCurrent> = {}): Table =>
  tableReducer(null, { type: "current", data: theCurrent({ round: aRound(round), ...said }) }) as Table;
