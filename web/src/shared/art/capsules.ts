import { addressOf } from "./address";
import sheet from "./capsules.svg";

/** Pieces (`it-fox`), the frames and marks of rarities (`rf-epic`, `rk-epic`), and `capsule`. */
export const CAPSULES = addressOf(sheet);
