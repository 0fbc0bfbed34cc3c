import { addressOf } from "./address";
import scene from "./scenes/arena.svg";

/** The hall of the duels: cyan from the left, violet from the right, and the plate between. */
export const ARENA = addressOf(scene);
