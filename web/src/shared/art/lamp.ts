import { addressOf } from "./address";
import scene from "./scenes/lamp.svg";

/** The hall of the roulette, under its lamp. */
export const LAMP = addressOf(scene);
