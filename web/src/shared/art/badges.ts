import { addressOf } from "./address";
import sheet from "./badges.svg";

/** The frames of an achievement: `locked`, then `one`, `two`, `three` by the highest tier reached. */
export const BADGES = addressOf(sheet);
