import { toApiError } from "../api";
import type { PlayIntent } from "./intent";

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
export type Attempt<R> =
  | { kind: "settled"; round: R }
  | { kind: "refused"; refusal: Refusal }
  | { kind: "unknown" };

export type Settled<R> = Exclude<Attempt<R>, { kind: "unknown" }>;

/** What a request for a round came to. */
export async function attemptOf<R>(request: Promise<R>): Promise<Attempt<R>> {
  try {
    return { kind: "settled", round: await request };
  } catch (cause) {
    const error = toApiError(cause);
    // A 5xx may come after the commit: nobody knows, so the same key asks again.
    if (error.isUnanswered || error.status >= 500 || error.status === 0) return { kind: "unknown" };
    const { code, details, requestId, retryAfterSeconds, status } = error;
    // These are said at the door, before the key is looked up. A day's limit is a 429 with an answer.
    const atTheDoor = status === 401 || (status === 429 && code !== "DAILY_LIMIT");
    return { kind: "refused", refusal: { code, details, requestId, retryAfterSeconds, atTheDoor } };
  }
}

export interface SettleDeps<Ask, R> {
  attempt: (intent: PlayIntent<Ask>) => Promise<Attempt<R>>;
  /** Resolves after `ms`, or sooner when the connection comes back. */
  pause: (ms: number) => Promise<void>;
  onRetry: (attempts: number) => void;
  signal: AbortSignal;
  random: () => number;
}

const BACKOFF_MS = [400, 1000, 2000, 4000, 8000, 15000];

/** Whether an answer ends the asking. Once an attempt went unanswered, a "not now" at the door does not. */
function isFinal<R>(answer: Attempt<R>, attempts: number): answer is Settled<R> {
  if (answer.kind === "unknown") return false;
  return answer.kind === "settled" || attempts === 0 || !answer.refusal.atTheDoor;
}

function pauseMs(answer: Attempt<unknown>, attempts: number, random: number): number {
  const base = BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length - 1)] as number;
  const asked = answer.kind === "refused" ? (answer.refusal.retryAfterSeconds ?? 0) * 1000 : 0;
  return Math.max(asked, base * (0.8 + 0.4 * random));
}

/**
 * Asks until there is an answer; every retry carries the same key, so the round happens once.
 * Null when the page was left: the intent stays, for the next page to ask again.
 */
export async function settle<Ask, R>(
  intent: PlayIntent<Ask>,
  deps: SettleDeps<Ask, R>,
): Promise<Settled<R> | null> {
  for (let attempts = 0; !deps.signal.aborted; attempts += 1) {
    const answer = await deps.attempt(intent);
    if (deps.signal.aborted) return null;
    if (isFinal(answer, attempts)) return answer;
    deps.onRetry(attempts + 1);
    await deps.pause(pauseMs(answer, attempts, deps.random()));
  }
  return null;
}
