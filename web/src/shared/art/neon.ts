import { addressOf } from "./address";
import sheet from "./neon.svg";

/** The sheet of the five reels' symbols: `${NEON_SYMBOLS}#CITY`. */
export const NEON_SYMBOLS = addressOf(sheet);
