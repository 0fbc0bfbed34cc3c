import type { Json } from "./canonical";

/** Whether a value of a record is of the kind a calculation needs. */
export type Test = (value: Json | undefined) => boolean;

const MOST_REELS = 8;
const MOST_STOPS = 256;
const MOST_BETS = 64;
const LONGEST_CHAIN = 100_000;

export const isText: Test = (v) => typeof v === "string";
const isInteger: Test = (v) => Number.isSafeInteger(v);
const isHash: Test = (v) => typeof v === "string" && /^[0-9a-f]{64}$/.test(v);
const isBoolean: Test = (v) => typeof v === "boolean";
export const isObject: Test = (v) => typeof v === "object" && v !== null && !Array.isArray(v);
const isPositive: Test = (v) => isInteger(v) && (v as number) > 0;
const listOf =
  (test: Test, most = Number.POSITIVE_INFINITY): Test =>
  (v) =>
    Array.isArray(v) && v.length <= most && v.every(test);

const isStrip: Test = (v) => listOf(isText, MOST_STOPS)(v) && (v as Json[]).length > 0;
const isSmall: Test = (v) => isPositive(v) && (v as number) <= MOST_REELS;

/** What every round has. */
export const COMMON: Record<string, Test> = {
  round_id: isText,
  bet_amount: isInteger,
  payout_amount: isInteger,
  net_amount: isInteger,
  result: isObject,
  "fairness.server_seed_hash": isHash,
  "fairness.client_seed": isText,
  "fairness.nonce": (v) => isInteger(v) && (v as number) >= 0,
  "fairness.odds_hash": isHash,
  "fairness.algo_version": isInteger,
  server_seed: (v) => v === null || isText(v),
  odds: isObject,
};

const REELS: Record<string, Test> = {
  "result.stops": listOf(isInteger),
  "result.grid": listOf(listOf(isText)),
  "result.wins": listOf(isObject),
  "result.jackpot": isBoolean,
  "odds.strips": listOf(isStrip, MOST_REELS),
  "odds.lines": listOf(listOf(isInteger)),
  "odds.reels": isSmall,
  "odds.rows": isSmall,
  "odds.wild": isText,
  "odds.paytable": isObject,
  "odds.bet.lines": isPositive,
};

/** What a round of each game has besides; a game without a row is unknown to this verifier. */
export const SHAPES: Record<string, Record<string, Test>> = {
  slot: REELS,
  slot_enhanced: {
    ...REELS,
    "odds.scatter": isText,
    "odds.scatter_pays": listOf(isInteger),
    "odds.scatter_free_spins": listOf(isInteger),
    "odds.free_spin_multiplier": isPositive,
  },
  rps: {
    "bet.choice": isText,
    "odds.hands": listOf(isText),
    "odds.beats": isObject,
    "odds.pays_tenths": isObject,
  },
  roulette: {
    "bet.bets": listOf(isObject, MOST_BETS),
    "odds.pockets": isPositive,
    "odds.red": listOf(isInteger),
    "odds.pays": isObject,
  },
  crash: {
    status: isText,
    "bet.auto_cashout": (v) => v === undefined || v === null || isText(v),
    "pre_state.terminal_hash": isHash,
    "fairness.nonce": (v) => isInteger(v) && (v as number) >= 0 && (v as number) <= LONGEST_CHAIN,
    "odds.bits": (v) => isPositive(v) && (v as number) <= 52,
    "odds.numerator": isPositive,
    "odds.cap": isPositive,
  },
  prize_roulette: { "bet.free": isBoolean, "odds.segments": listOf(isObject), "odds.price": isInteger },
  gacha: {
    "bet.count": isPositive,
    "pre_state.pity": isInteger,
    "pre_state.owned": listOf(isText),
    "odds.weights": isObject,
    "odds.pity_ceiling": isPositive,
    "odds.banners": listOf(isObject),
  },
};
