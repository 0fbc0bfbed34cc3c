import type { components } from "./schema";

type Schemas = components["schemas"];

export type Balance = Schemas["Balance"];
export type UserInfo = Schemas["UserInfo"];
export type TokenResponse = Schemas["TokenResponse"];
export type PlayerStats = Schemas["Stats"];
export type GameInfo = Schemas["GameSummary"];
export type SlotRound = Schemas["SlotRound"];
export type EnhancedRound = Schemas["EnhancedRound"];
export type GachaRound = Schemas["GachaRound"];
export type GachaState = Schemas["GachaShown"];
export type Leaderboard = Schemas["Leaderboard"];
export type BigWinView = Schemas["BigWinView"];
/** A round of some game; what `result` holds is the game's own. */
export type RoundOf<Result> = Omit<SlotRound, "result"> & { result: Result };
export type Round = RoundOf<unknown>;

export type Hand = "rock" | "paper" | "scissors";
export type RpsRound = RoundOf<{
  player_choice: Hand;
  server_choice: Hand;
  outcome: "win" | "lose" | "tie";
}>;
export type CrashRound = RoundOf<Schemas["CrashResult"]>;
export type Profile = Schemas["UserProfileResponse"];
export type LimitsView = Schemas["LimitsView"];
export type LimitView = Schemas["LimitView"];
export type RewardView = Schemas["RewardView"];
export type StreakView = Schemas["StreakView"];
export type StreakClaim = Schemas["StreakClaim"];
export type AchievementList = Schemas["AchievementList"];
export type AchievementView = Schemas["AchievementView"];
export type MissionList = Schemas["MissionList"];
export type MissionView = Schemas["MissionView"];
export type MailboxItem = Schemas["MailboxItem"];
export type OwnedItem = Schemas["OwnedItem"];
export type Inventory = Schemas["Inventory"];
export type GrantedReward = Schemas["GrantedReward"];
export type ClaimReply = Schemas["ClaimReply"];
export type SessionInfo = Schemas["SessionInfo"];
export type LedgerEntry = Schemas["LedgerEntry"];

export type RouletteKind = Schemas["RouletteWager"]["kind"];
export type RouletteRound = RoundOf<{
  pocket: number;
  color: "red" | "black" | "green";
  bets: { kind: RouletteKind; selection: number[]; amount: number; payout: number }[];
}>;

export type PrizeRound = Schemas["PrizeRouletteRound"];

/** The published document of the slot. */
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

/** In the contract a document is any object; each game knows the shape of its own. */
export type Odds<Document> = Omit<Schemas["OddsResponse"], "document"> & { document: Document };
export type SlotOdds = Odds<SlotDocument>;

type DetailOf<Result, Document> = Omit<Schemas["SlotRoundDetail"], "odds" | "result"> & {
  result: Result;
  odds: Document;
};
export type RoundDetail = DetailOf<unknown, unknown>;
export type SlotRoundDetail = DetailOf<SlotRound["result"], SlotDocument>;
