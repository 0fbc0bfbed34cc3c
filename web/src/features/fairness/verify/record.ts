import type { Json } from "./canonical";
import { COMMON, isObject, isText, SHAPES } from "./shapes";
import type { LineWin, SlotDocument } from "./slot";

export interface SlotResult {
  stops: number[];
  grid: string[][];
  wins: LineWin[];
  jackpot: boolean;
}

/** A round as `GET /api/games/rounds/{id}` gives it: everything a verifier needs, and no more. */
export interface RoundRecord<Result extends object = SlotResult, Odds extends object = SlotDocument> {
  round_id: string;
  game: string;
  /** A stake of a shared round may be open, or given back. */
  status?: string;
  bet_amount: number;
  payout_amount: number;
  net_amount: number;
  result: Result;
  fairness: {
    server_seed_hash: string;
    client_seed: string;
    nonce: number;
    odds_hash: string;
    algo_version: number;
  };
  server_seed: string | null;
  odds: Odds;
  /** The bet as it was placed; the slots' is `bet_amount` alone. */
  bet?: object;
  /** What the round started from in a game that remembers. */
  pre_state?: object | null;
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

/** A round of any game this club has. */
export type AnyRound = RoundRecord<object, object>;

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
export function parseRound(text: string): AnyRound {
  const json = parseJson(text);
  if (!isObject(json)) throw new NotARound("not_a_round");
  const game = at(json, "game");
  if (!isText(game)) throw new NotARound("not_a_round", "game");
  const shape = SHAPES[String(game)];
  if (!shape) throw new NotARound("unknown_game", String(game));
  for (const [path, test] of Object.entries({ ...COMMON, ...shape })) {
    if (!test(at(json, path))) throw new NotARound("not_a_round", path);
  }
  return json as unknown as AnyRound;
}
