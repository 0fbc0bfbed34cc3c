import type { DrawStream } from "./draws";
import type { Outcome } from "./games";

export interface WheelDocument {
  price: number;
  segments: { label: string; kind: string; amount: number; weight: number }[];
}

export interface WheelBet {
  free: boolean;
}

export async function playWheel(document: WheelDocument, bet: WheelBet, draws: DrawStream): Promise<Outcome> {
  const total = document.segments.reduce((sum, segment) => sum + segment.weight, 0);
  const drawn = await draws.uniform(total);
  let bound = 0;
  const index = document.segments.findIndex((segment) => {
    bound += segment.weight;
    return drawn < bound;
  });
  const { label = "", kind = "", amount = 0 } = document.segments[index] ?? {};
  return {
    payout: kind === "gold" ? amount : 0,
    result: { segment_index: index, label, reward: { kind, amount }, free: bet.free },
  };
}
