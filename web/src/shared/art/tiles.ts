import { addressOf } from "./address";
import roulette from "./scenes/roulette.svg";
import rps from "./scenes/rps.svg";
import slot from "./scenes/slot.svg";
import wheel from "./scenes/wheel.svg";

/** A game as a picture, for the lobby and the history. */
export const TILES = {
  slot: addressOf(slot),
  rps: addressOf(rps),
  roulette: addressOf(roulette),
  prize_roulette: addressOf(wheel),
} as const;
