import { api, call, type SlotDocument, type SlotOdds, type SlotRound } from "@/shared/api";

export interface SlotAsk {
  bet_amount: number;
}

export const playSlot = (ask: SlotAsk, key: string): Promise<SlotRound> =>
  call(api.POST("/api/games/slot/rounds", { params: { header: { "Idempotency-Key": key } }, body: ask }));

export type { SlotDocument, SlotOdds, SlotRound };
