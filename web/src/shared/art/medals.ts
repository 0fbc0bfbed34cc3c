import { addressOf } from "./address";
import sheet from "./medals.svg";

/** `first`, `second`, `third` and the `crown`: shape first, then colour; none of them is currency. */
export const MEDALS = addressOf(sheet);
