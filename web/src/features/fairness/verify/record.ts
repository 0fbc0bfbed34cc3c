import type { Json } from "./canonical";
import type { LineWin, SlotDocument } from "./slot";

/** A round as `GET /api/games/rounds/{id}` gives it: everything a verifier needs, and no more. */
export interface RoundRecord {
  round_id: string;
  game: string;
  bet_amount: number;
  payout_amount: number;
  net_amount: number;
  result: { stops: number[]; grid: string[][]; wins: LineWin[]; jackpot: boolean };
  fairness: {
    server_seed_hash: string;
    client_seed: string;
    nonce: number;
    odds_hash: string;
    algo_version: number;
  };
  server_seed: string | null;
  odds: SlotDocument;
  odds_version?: number;
  balance?: { gold: number; version: number };
  balance_before?: number;
  created_at?: string;
}

/** A text that is no round; `field` names the first place that is missing or of another kind. */
export class NotARound extends Error {
  override name = "NotARound";
  constructor(
    readonly reason: "not_json" | "not_a_round" | "unknown_game",
    readonly field = "",
  ) {
    super(`${reason} ${field}`.trim());
  }
}

type Test = (value: Json | undefined) => boolean;

const isText: Test = (v) => typeof v === "string";
const isInteger: Test = (v) => Number.isSafeInteger(v);
const isHash: Test = (v) => typeof v === "string" && /^[0-9a-f]{64}$/.test(v);
const isBoolean: Test = (v) => typeof v === "boolean";
const isObject: Test = (v) => typeof v === "object" && v !== null && !Array.isArray(v);
const listOf =
  (test: Test): Test =>
  (v) =>
    Array.isArray(v) && v.every(test);

const MOST_REELS = 8;
const MOST_STOPS = 256;
const isStrip: Test = (v) =>
  listOf(isText)(v) && (v as Json[]).length > 0 && (v as Json[]).length <= MOST_STOPS;
const isSmall: Test = (v) => isInteger(v) && (v as number) > 0 && (v as number) <= MOST_REELS;

const REQUIRED: Record<string, Test> = {
  round_id: isText,
  bet_amount: isInteger,
  payout_amount: isInteger,
  net_amount: isInteger,
  "result.stops": listOf(isInteger),
  "result.grid": listOf(listOf(isText)),
  "result.wins": listOf(isObject),
  "result.jackpot": isBoolean,
  "fairness.server_seed_hash": isHash,
  "fairness.client_seed": isText,
  "fairness.nonce": (v) => isInteger(v) && (v as number) >= 0,
  "fairness.odds_hash": isHash,
  "fairness.algo_version": isInteger,
  server_seed: (v) => v === null || isText(v),
  "odds.strips": (v) => listOf(isStrip)(v) && (v as Json[]).length <= MOST_REELS,
  "odds.lines": listOf(listOf(isInteger)),
  "odds.reels": isSmall,
  "odds.rows": isSmall,
  "odds.wild": isText,
  "odds.paytable": isObject,
  "odds.bet.lines": (v) => isInteger(v) && (v as number) > 0,
};

function at(value: Json, path: string): Json | undefined {
  let found: Json | undefined = value;
  for (const key of path.split(".")) {
    if (!isObject(found)) return undefined;
    found = (found as { [key: string]: Json })[key];
  }
  return found;
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new NotARound("not_json");
  }
}

/** Reads a round from the text of a saved file; throws `NotARound`. */
export function parseRound(text: string): RoundRecord {
  const json = parseJson(text);
  if (!isObject(json)) throw new NotARound("not_a_round");
  const game = at(json, "game");
  if (!isText(game)) throw new NotARound("not_a_round", "game");
  if (game !== "slot") throw new NotARound("unknown_game", String(game));
  for (const [path, test] of Object.entries(REQUIRED)) {
    if (!test(at(json, path))) throw new NotARound("not_a_round", path);
  }
  return json as unknown as RoundRecord;
}
