import { toHex } from "@/shared/digest/bytes";
import { sha256Hex } from "@/shared/digest/digest";
import { type Json, oddsHash } from "./canonical";
import { chainEnd } from "./crash";
import { type Draw, isShared, streamOf } from "./draws";
import { type Outcome, RULES, slotOutcome } from "./games";
import { type AnyRound, NotARound, type RoundRecord } from "./record";

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
  record: AnyRound;
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
  outcome: Outcome | null;
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

/** A value as a text that does not depend on the order of a JSON object's members. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, ordered(member)]));
}

/** What a round's outcome says its records must be. */
function outcomeDifferences(record: AnyRound, outcome: Outcome): Difference[] {
  const { bet_amount: bet, balance, balance_before: before } = record;
  const net = outcome.payout - bet;
  // Between a stake and the end of a shared round other rounds move the balance.
  const atOnce = !isShared(record.game);
  const balances: [string, unknown, unknown][] =
    atOnce && balance && before !== undefined ? [["balance.gold", balance.gold, before + net]] : [];
  const recorded = record.result as Record<string, unknown>;
  const results = Object.entries(outcome.result).map(([key, computed]): [string, unknown, unknown] => [
    `result.${key}`,
    ordered(recorded[key]),
    ordered(computed),
  ]);
  return compare([
    ...results,
    ["payout_amount", record.payout_amount, outcome.payout],
    ["net_amount", record.net_amount, net],
    ...balances,
  ]);
}

function commitDifferences(record: AnyRound, computedOdds: string): Difference[] {
  return compare([
    ["fairness.algo_version", record.fairness.algo_version, ALGO_VERSION],
    ["odds.algo_version", (record.odds as { algo_version?: number }).algo_version, ALGO_VERSION],
    ["fairness.odds_hash", record.fairness.odds_hash, computedOdds],
  ]);
}

const statusOf = (differences: Difference[]): StepStatus => (differences.length ? "failed" : "ok");

/** Recomputes a whole round from its records; nothing is asked of any server. */
export async function verifyRound(record: AnyRound): Promise<Report> {
  const computedOdds = await oddsHash(record.odds as unknown as Json);
  const committed = commitDifferences(record, computedOdds);
  const base = { record, oddsHash: computedOdds };
  if (record.server_seed === null) return unrevealed(base, committed);

  const seedHash = await sha256Hex(record.server_seed);
  const seed = compare([
    ["server_seed", record.fairness.server_seed_hash, seedHash],
    ...(await chained(record)),
  ]);
  const { client_seed: clientSeed, nonce } = record.fairness;
  const stream = streamOf(record.game, { serverSeed: record.server_seed, clientSeed, nonce });
  const rules = RULES[record.game];
  if (!rules) throw new NotARound("unknown_game", record.game);
  const outcome = await rules(record, stream);
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

/** Where a link leads: to the end of its chain that was published before any bet. */
async function chained(record: AnyRound): Promise<[string, unknown, unknown][]> {
  if (!isShared(record.game) || record.server_seed === null) return [];
  const { terminal_hash: published } = record.pre_state as { terminal_hash: string };
  return [["pre_state.terminal_hash", published, await chainEnd(record.server_seed, record.fairness.nonce)]];
}

/** Before the seed is shown the odds can be checked, and for the slot the drawn reels, but not whence they came. */
async function unrevealed(
  base: Pick<Report, "record" | "oddsHash">,
  committed: Difference[],
): Promise<Report> {
  const { record } = base;
  const outcome = record.game === "slot" ? await shownOutcome(record as RoundRecord) : null;
  const drawn = committed.length || !outcome ? [] : outcomeDifferences(record, outcome);
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

const shownOutcome = ({ odds, bet_amount: bet, result }: RoundRecord) => slotOutcome(odds, bet, result.stops);

function firstFailed(steps: Report["steps"]): StepName | null {
  const order: StepName[] = ["commit", "seed", "mix", "result"];
  return order.find((name) => steps[name] === "failed") ?? null;
}
