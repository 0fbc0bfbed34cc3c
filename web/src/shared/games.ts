import type {
  CrashRound,
  EnhancedRound,
  GachaRound,
  PrizeRound,
  RouletteRound,
  Round,
  RoundDetail,
  RpsRound,
  SlotRound,
  SlotRoundDetail,
} from "./api";

/** The games that have a page, in the order of the lobby: key → its address. */
export const GAME_PAGES = {
  slot: "/slot",
  slot_enhanced: "/neon",
  gacha: "/gacha",
  roulette: "/roulette",
  prize_roulette: "/wheel",
  rps: "/rps",
  crash: "/crash",
} as const;

export type GameKey = keyof typeof GAME_PAGES;

export const GAME_KEYS = Object.keys(GAME_PAGES) as GameKey[];

export const isSlotRound = (round: Round): round is SlotRound => round.game === "slot";
export const isEnhancedRound = (round: Round): round is EnhancedRound => round.game === "slot_enhanced";
export const isGachaRound = (round: Round): round is GachaRound => round.game === "gacha";
export const isSlotDetail = (round: RoundDetail): round is SlotRoundDetail => round.game === "slot";
export const isRpsRound = (round: Round): round is RpsRound => round.game === "rps";
export const isRouletteRound = (round: Round): round is RouletteRound => round.game === "roulette";
export const isPrizeRound = (round: Round): round is PrizeRound => round.game === "prize_roulette";
export const isCrashRound = (round: Round): round is CrashRound => round.game === "crash";
/** A stake of a shared round that has not ended. */
export const isOpenRound = ({ status }: Pick<Round, "status">): boolean => status === "OPEN";
