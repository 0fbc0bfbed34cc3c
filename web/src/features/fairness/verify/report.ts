import { toHex } from "./bytes";
import { type Json, oddsHash } from "./canonical";
import { sha256Hex } from "./digest";
import { type Draw, DrawStream } from "./draws";
import type { RoundRecord } from "./record";
import { drawStops, play, type SlotOutcome } from "./slot";

/** The only scheme this verifier knows; another number needs another verifier, never a guess. */
export const ALGO_VERSION = 1;

export type StepName = "commit" | "seed" | "mix" | "result";
export type StepStatus = "ok" | "failed" | "waiting" | "stopped";
export type Status = "match" | "mismatch" | "pending";

/** A value of the record that is not what the calculation gives. */
export interface Difference {
  field: string;
  recorded: string;
  computed: string;
}

export interface Report {
  status: Status;
  record: RoundRecord;
  steps: Record<StepName, StepStatus>;
  /** The first step that failed. */
  failed: StepName | null;
  differences: Difference[];
  /** SHA-256 of the odds document in the record. */
  oddsHash: string;
  /** SHA-256 of the revealed seed; null until it is revealed. */
  seedHash: string | null;
  /** The HMAC blocks used, as hex. */
  blocks: string[];
  draws: Draw[];
  outcome: SlotOutcome | null;
}

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value ?? null));

function compare(pairs: [field: string, recorded: unknown, computed: unknown][]): Difference[] {
  return pairs
    .map(([field, recorded, computed]) => ({
      field,
      recorded: text(recorded),
      computed: text(computed),
    }))
    .filter(({ recorded, computed }) => recorded !== computed);
}

/** Wins as a text that does not depend on the order of a JSON object's members. */
const winsOf = (wins: { line: number; symbol: string; count: number; payout: number }[]): string =>
  wins.map((w) => `${w.line}:${w.symbol}×${w.count}=${w.payout}`).join(" ");

/** What a round's outcome says its records must be. */
function outcomeDifferences(record: RoundRecord, outcome: SlotOutcome): Difference[] {
  const { bet_amount: bet, balance, balance_before: before } = record;
  const net = outcome.payout - bet;
  const balances: [string, unknown, unknown][] =
    balance && before !== undefined ? [["balance.gold", balance.gold, before + net]] : [];
  return compare([
    ["result.stops", record.result.stops, outcome.stops],
    ["result.grid", record.result.grid, outcome.grid],
    ["result.wins", winsOf(record.result.wins), winsOf(outcome.wins)],
    ["result.jackpot", record.result.jackpot, outcome.jackpot],
    ["payout_amount", record.payout_amount, outcome.payout],
    ["net_amount", record.net_amount, net],
    ...balances,
  ]);
}

function commitDifferences(record: RoundRecord, computedOdds: string): Difference[] {
  return compare([
    ["fairness.algo_version", record.fairness.algo_version, ALGO_VERSION],
    ["odds.algo_version", record.odds.algo_version, ALGO_VERSION],
    ["fairness.odds_hash", record.fairness.odds_hash, computedOdds],
  ]);
}

const statusOf = (differences: Difference[]): StepStatus => (differences.length ? "failed" : "ok");

/** Recomputes a whole round from its records; nothing is asked of any server. */
export async function verifyRound(record: RoundRecord): Promise<Report> {
  const computedOdds = await oddsHash(record.odds as unknown as Json);
  const committed = commitDifferences(record, computedOdds);
  const base = { record, oddsHash: computedOdds };
  if (record.server_seed === null) return unrevealed(base, committed);

  const seedHash = await sha256Hex(record.server_seed);
  const seed = compare([["server_seed", record.fairness.server_seed_hash, seedHash]]);
  const { client_seed: clientSeed, nonce } = record.fairness;
  const stream = new DrawStream({ serverSeed: record.server_seed, clientSeed, nonce });
  const outcome = play(record.odds, record.bet_amount, await drawStops(record.odds, stream));
  const trusted = committed.length === 0 && seed.length === 0;
  const results = trusted ? outcomeDifferences(record, outcome) : [];
  const steps: Report["steps"] = {
    commit: statusOf(committed),
    seed: statusOf(seed),
    mix: trusted ? "ok" : "stopped",
    result: trusted ? statusOf(results) : "stopped",
  };
  const differences = [...committed, ...seed, ...results];
  return {
    ...base,
    status: differences.length ? "mismatch" : "match",
    steps,
    failed: firstFailed(steps),
    differences,
    seedHash,
    blocks: stream.blocks.map(toHex),
    draws: stream.draws,
    outcome,
  };
}

/** Before the seed is shown, the odds and the drawn reels can be checked, but not where the stops came from. */
function unrevealed(base: Pick<Report, "record" | "oddsHash">, committed: Difference[]): Report {
  const { record } = base;
  const outcome = play(record.odds, record.bet_amount, record.result.stops);
  const drawn = committed.length ? [] : outcomeDifferences(record, outcome);
  const steps: Report["steps"] = {
    commit: statusOf(committed),
    seed: "waiting",
    mix: "waiting",
    result: drawn.length ? "failed" : "waiting",
  };
  const differences = [...committed, ...drawn];
  return {
    ...base,
    status: differences.length ? "mismatch" : "pending",
    steps,
    failed: firstFailed(steps),
    differences,
    seedHash: null,
    blocks: [],
    draws: [],
    outcome,
  };
}

function firstFailed(steps: Report["steps"]): StepName | null {
  const order: StepName[] = ["commit", "seed", "mix", "result"];
  return order.find((name) => steps[name] === "failed") ?? null;
}
