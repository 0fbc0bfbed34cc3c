import { addressOf } from "../address";
import chip from "./chip.svg";
import cone from "./cone.svg";
import track from "./track.svg";
import turret from "./turret.svg";

/** What of the wheel does not turn. The rotor is painted from the odds document. */
export const WHEEL_PARTS = { cone: addressOf(cone), track: addressOf(track), turret: addressOf(turret) };

/** `${CHIP}#chip`; `--chip` is its colour. */
export const CHIP = addressOf(chip);
