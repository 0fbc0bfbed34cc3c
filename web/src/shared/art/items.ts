import { addressOf } from "./address";
import sheet from "./items.svg";

/** What a member can own besides gold, each under its name; a name's colon is a line below. */
export const ITEMS = addressOf(sheet);
