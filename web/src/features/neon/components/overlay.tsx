import { Celebration } from "@/shared/reels/celebration";
import { FeatureSign } from "./feature-sign";
import type { NeonGame } from "./use-neon-game";

/** What hangs in front of the reels, when there is something to announce. */
export function Overlay({ game }: { game: NeonGame }) {
  const { document, reels, round, tier } = game;
  if (reels.feature)
    return <FeatureSign feature={reels.feature} times={document?.free_spin_multiplier ?? 1} />;
  if (!round || !(tier === "big" || tier === "jackpot")) return null;
  return <Celebration id="neon" key={round.round_id} tier={tier} />;
}
