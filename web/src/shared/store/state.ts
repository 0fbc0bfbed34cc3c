import type { Balance, PlayerStats, UserInfo } from "../api/types";

export type SessionState = "unknown" | "signed-out" | "signed-in";
export type Connection = "idle" | "connecting" | "live" | "lost" | "fallback";

/** Server-owned truth that more than one page shows. Versions are the member's journal numbers. */
export interface Truth {
  me: UserInfo | null;
  /** The journal number up to which level and XP are known. */
  meVersion: number;
  balance: Balance | null;
  stats: PlayerStats | null;
  statsVersion: number;
  /** The newest journal number seen on the stream: where to resume. */
  lastId: number;
}

/** What the eye sees: the truth, or while a reel spins the truth as it was when it started. */
export interface Shown {
  gold: number | null;
  stats: PlayerStats | null;
  level: number | null;
  experiencePoints: number | null;
}

export interface GlobalState {
  session: SessionState;
  /** Why the session ended, for the login page to say. */
  signedOutBecause: string | null;
  connection: Connection;
  online: boolean;
  hydratedAt: number | null;
  truth: Truth;
  shown: Shown;
  /** How many reveals are being held back in this tab. */
  holds: number;
}

export const EMPTY_TRUTH: Truth = {
  me: null,
  meVersion: 0,
  balance: null,
  stats: null,
  statsVersion: 0,
  lastId: 0,
};

export function showing(truth: Truth): Shown {
  return {
    gold: truth.balance?.gold ?? null,
    stats: truth.stats,
    level: truth.me?.level ?? null,
    experiencePoints: truth.me?.experience_points ?? null,
  };
}

export const INITIAL_STATE: GlobalState = {
  session: "unknown",
  signedOutBecause: null,
  connection: "idle",
  online: true,
  hydratedAt: null,
  truth: EMPTY_TRUTH,
  shown: showing(EMPTY_TRUTH),
  holds: 0,
};
