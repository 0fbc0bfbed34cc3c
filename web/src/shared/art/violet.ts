import { addressOf } from "./address";
import scene from "./scenes/violet.svg";

/** The hall of the prize wheel, lit from behind. */
export const VIOLET = addressOf(scene);
