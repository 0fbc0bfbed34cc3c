import { addressOf } from "./address";
import scene from "./scenes/crash.svg";

/** The city at night under the curve, lit from low on the left. */
export const CRASH_CITY = addressOf(scene);
