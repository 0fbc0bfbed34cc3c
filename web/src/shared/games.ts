import type { Round, RoundDetail, RpsRound, SlotRound, SlotRoundDetail } from "./api";

/** The games that have a page, in the order of the lobby: key → its address. */
export const GAME_PAGES = {
  slot: "/slot",
  rps: "/rps",
} as const;

export type GameKey = keyof typeof GAME_PAGES;

export const GAME_KEYS = Object.keys(GAME_PAGES) as GameKey[];

export const isSlotRound = (round: Round): round is SlotRound => round.game === "slot";
export const isSlotDetail = (round: RoundDetail): round is SlotRoundDetail => round.game === "slot";
export const isRpsRound = (round: Round): round is RpsRound => round.game === "rps";
