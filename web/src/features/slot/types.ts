import type { Round } from "@/shared/api";

export type SlotRound = Round;
