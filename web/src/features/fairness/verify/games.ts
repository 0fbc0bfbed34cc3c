import type { BustRule } from "@/shared/crash/bust";
import { type CrashBet, playCrash } from "./crash";
import type { DrawStream } from "./draws";
import { type GachaBefore, type GachaBet, type GachaDocument, playGacha } from "./gacha";
import type { AnyRound } from "./record";
import { playRoulette, type RouletteBet, type RouletteDocument } from "./roulette";
import { playRps, type RpsBet, type RpsDocument } from "./rps";
import { drawStops, play, type SlotDocument } from "./slot";
import { type EnhancedDocument, playEnhanced } from "./slot-enhanced";
import { playWheel, type WheelBet, type WheelDocument } from "./wheel";

/** What the rules make of a bet and the draws; `result` as the club's own reply has it. */
export interface Outcome {
  payout: number;
  result: object;
}

type Rules = (round: AnyRound, draws: DrawStream) => Promise<Outcome>;

export async function slotOutcome(document: SlotDocument, bet: number, stops: number[]): Promise<Outcome> {
  const { payout, ...result } = play(document, bet, stops);
  return { payout, result };
}

/** The rules of every game, each a calculation of its own. */
export const RULES: Record<string, Rules> = {
  slot: async ({ odds, bet_amount: bet }, draws) => {
    const document = odds as SlotDocument;
    return slotOutcome(document, bet, await drawStops(document, draws));
  },
  slot_enhanced: ({ odds, bet_amount: bet }, draws) => playEnhanced(odds as EnhancedDocument, bet, draws),
  rps: ({ odds, bet, bet_amount: stake }, draws) =>
    playRps(odds as RpsDocument, { ...(bet as RpsBet), bet_amount: stake }, draws),
  roulette: ({ odds, bet }, draws) => playRoulette(odds as RouletteDocument, bet as RouletteBet, draws),
  prize_roulette: ({ odds, bet }, draws) => playWheel(odds as WheelDocument, bet as WheelBet, draws),
  gacha: ({ odds, bet, pre_state: before }, draws) =>
    playGacha(odds as GachaDocument, bet as GachaBet, before as GachaBefore, draws),
  crash: ({ odds, bet, bet_amount: stake, ...record }, draws) =>
    playCrash(odds as BustRule, bet as CrashBet, stake, draws, record),
};
