import type { components } from "./schema";

type Schemas = components["schemas"];

export type Balance = Schemas["Balance"];
export type UserInfo = Schemas["UserInfo"];
export type TokenResponse = Schemas["TokenResponse"];
export type PlayerStats = Schemas["Stats"];
export type GameInfo = Schemas["GameSummary"];
export type Round = Schemas["SlotRound"];
export type Profile = Schemas["UserProfileResponse"];
export type SessionInfo = Schemas["SessionInfo"];
export type LedgerEntry = Schemas["LedgerEntry"];

/**
 * The published document of the slot. In the contract an odds document is any object, since its
 * shape is its game's own and its hash is over the text; this is the shape the slot publishes.
 */
export interface SlotDocument {
  game: string;
  algo_version: number;
  reels: number;
  rows: number;
  strips: string[][];
  lines: number[][];
  wild: string;
  paytable: Record<string, number>;
  bet: { min: number; max: number; step: number; lines: number };
  jackpot_symbol: string;
}

export type SlotOdds = Omit<Schemas["OddsResponse"], "document"> & { document: SlotDocument };
export type RoundDetail = Omit<Schemas["SlotRoundDetail"], "odds"> & { odds: SlotDocument };
