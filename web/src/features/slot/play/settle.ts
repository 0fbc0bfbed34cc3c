import type { SlotRound } from "../types";
import type { SpinIntent } from "./intent";

/** A refusal: the round did not happen. `retryAfterSeconds` is there for rate limits. */
export interface Refusal {
  code: string;
  details: Record<string, unknown>;
  requestId: string | null;
  retryAfterSeconds: number | null;
}

/** What one attempt came to. `unknown`: no answer, or one that leaves open whether the round happened. */
export type Attempt =
  | { kind: "settled"; round: SlotRound }
  | { kind: "refused"; refusal: Refusal }
  | { kind: "unknown" };

export type Settled = Exclude<Attempt, { kind: "unknown" }>;

export interface SettleDeps {
  attempt: (intent: SpinIntent) => Promise<Attempt>;
  /** Resolves after `ms`, or sooner when the connection comes back. */
  pause: (ms: number) => Promise<void>;
  onRetry: (attempts: number) => void;
  signal: AbortSignal;
  random: () => number;
}

const BACKOFF_MS = [400, 1000, 2000, 4000, 8000, 15000];

/** Asks until there is an answer; every retry carries the same key, so the round happens once. */
export async function settle(intent: SpinIntent, deps: SettleDeps): Promise<Settled | null> {
  for (let attempts = 0; !deps.signal.aborted; attempts += 1) {
    const answer = await deps.attempt(intent);
    if (deps.signal.aborted) return null;
    if (answer.kind !== "unknown") return answer;
    deps.onRetry(attempts + 1);
    const base = BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length - 1)] as number;
    await deps.pause(base * (0.8 + 0.4 * deps.random()));
  }
  return null;
}
