import type { Round, RoundDetail, SlotRound, SlotRoundDetail } from "./api";

/** The games that have a page, in the order of the lobby: key → its address. */
export const GAME_PAGES = {
  slot: "/slot",
} as const;

export type GameKey = keyof typeof GAME_PAGES;

export const GAME_KEYS = Object.keys(GAME_PAGES) as GameKey[];

export const isSlotRound = (round: Round): round is SlotRound => round.game === "slot";
export const isSlotDetail = (round: RoundDetail): round is SlotRoundDetail => round.game === "slot";
