import type { components } from "../api/schema";
import type { Balance, PlayerStats, Round } from "../api/types";

type Schemas = components["schemas"];

export interface HelloData {
  last_id: number;
  balance_version: number;
  progress_version?: number;
  epoch?: string | number;
}

export interface LevelUpData {
  level: number;
  previous_level: number;
  experience_points: number;
}

interface DataOf {
  hello: HelloData;
  round_settled: Round;
  balance_changed: Partial<Balance>;
  stats_changed: PlayerStats;
  level_up: LevelUpData;
  session_revoked: { session_id?: string; reason?: string };
  resync: Record<string, unknown>;
  broadcast: Record<string, unknown>;
  /** The way to missions: only shown, without a number; `progress_version` orders them. */
  mission_progress: Schemas["MissionProgressData"];
  mission_completed: Schemas["MissionCompletedData"];
  reward_granted: Schemas["RewardGrantedData"];
  achievement_unlocked: Schemas["AchievementUnlockedData"];
  /** Crash, as everybody sees it: only shown, and nothing of it is the member's. */
  crash_phase: Schemas["CrashPhaseData"];
  crash_tick: Schemas["CrashTickData"];
}

export type MessageType = keyof DataOf;

/** One message about the member: from the socket, from the reply of a request, or from another tab. */
export type Envelope = {
  [T in MessageType]: {
    type: T;
    subtype?: string;
    data: DataOf[T];
    balance?: Balance;
    /** The member's journal number; absent on messages that are only shown. */
    id?: number;
    progress_version?: number;
    ts?: string;
  };
}[MessageType];

export type EnvelopeOf<T extends MessageType> = Extract<Envelope, { type: T }>;

const TYPES: Record<MessageType, true> = {
  hello: true,
  round_settled: true,
  balance_changed: true,
  stats_changed: true,
  level_up: true,
  session_revoked: true,
  resync: true,
  broadcast: true,
  mission_progress: true,
  mission_completed: true,
  reward_granted: true,
  achievement_unlocked: true,
  crash_phase: true,
  crash_tick: true,
};

/** A message this client knows, or null: noise, `pong`, and types of a newer server are not errors. */
export function parseEnvelope(text: string): Envelope | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof raw !== "object" || raw === null) return null;
  const message = raw as Partial<Record<keyof Envelope, unknown>>;
  if (typeof message.type !== "string" || !Object.hasOwn(TYPES, message.type)) return null;
  return {
    ...message,
    data: message.data ?? {},
    id: typeof message.id === "number" ? message.id : undefined,
    balance: isBalance(message.balance) ? message.balance : undefined,
  } as Envelope;
}

export function isBalance(value: unknown): value is Balance {
  if (typeof value !== "object" || value === null) return false;
  const { gold, version } = value as Partial<Balance>;
  return Number.isSafeInteger(gold) && Number.isSafeInteger(version);
}
