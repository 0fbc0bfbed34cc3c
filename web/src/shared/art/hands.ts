import { addressOf } from "./address";
import sheet from "./hands.svg";

/** The three hands: `${HANDS}#rock`. `--hand-rim` and `--hand-bounce` are the colours of their light. */
export const HANDS = addressOf(sheet);
