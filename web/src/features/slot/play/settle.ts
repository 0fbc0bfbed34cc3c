import type { SlotRound } from "../types";
import type { SpinIntent } from "./intent";

/** A refusal: this request made no round. `retryAfterSeconds` is there for rate limits. */
export interface Refusal {
  code: string;
  details: Record<string, unknown>;
  requestId: string | null;
  retryAfterSeconds: number | null;
  /** Said before the key was looked up: it tells nothing about an earlier attempt. */
  atTheDoor: boolean;
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

/** Whether an answer ends the asking. Once an attempt went unanswered, a "not now" at the door does not. */
function isFinal(answer: Attempt, attempts: number): answer is Settled {
  if (answer.kind === "unknown") return false;
  return answer.kind === "settled" || attempts === 0 || !answer.refusal.atTheDoor;
}

function pauseMs(answer: Attempt, attempts: number, random: number): number {
  const base = BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length - 1)] as number;
  const asked = answer.kind === "refused" ? (answer.refusal.retryAfterSeconds ?? 0) * 1000 : 0;
  return Math.max(asked, base * (0.8 + 0.4 * random));
}

/**
 * Asks until there is an answer; every retry carries the same key, so the round happens once.
 * Null when the page was left: the intent stays, for the next page to ask again.
 */
export async function settle(intent: SpinIntent, deps: SettleDeps): Promise<Settled | null> {
  for (let attempts = 0; !deps.signal.aborted; attempts += 1) {
    const answer = await deps.attempt(intent);
    if (deps.signal.aborted) return null;
    if (isFinal(answer, attempts)) return answer;
    deps.onRetry(attempts + 1);
    await deps.pause(pauseMs(answer, attempts, deps.random()));
  }
  return null;
}
