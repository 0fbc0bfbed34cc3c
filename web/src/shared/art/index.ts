import { addressOf } from "./address";
import city from "./scenes/city.svg";
import gate from "./scenes/gate.svg";
import hall from "./scenes/hall.svg";
import slot from "./scenes/slot.svg";
import symbols from "./symbols.svg";

// Hashed and immutable: art is fetched once, and is there when the network is not.
export const SCENES = {
  city: addressOf(city),
  gate: addressOf(gate),
  hall: addressOf(hall),
  slot: addressOf(slot),
} as const;

/** The sheet of the slot's symbols: `${SYMBOLS}#SEVEN`. */
export const SYMBOLS = addressOf(symbols);
