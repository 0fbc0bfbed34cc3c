import type { SlotDocument } from "./slot";

const strip = (names: string): string[] => names.split(" ");

/** The published slot of `spec/games.md`, written out once more so that the tests do not trust a server. */
export const SLOT_DOCUMENT: SlotDocument = {
  game: "slot",
  algo_version: 1,
  reels: 3,
  rows: 3,
  strips: [
    strip(
      "WILD BOLT CHIP BAR GEM BELL BOLT CHIP BELL BOLT BAR CHIP BELL SEVEN BAR BOLT BELL CHIP BAR GEM BOLT CHIP BELL BOLT CHIP GEM SEVEN CHIP",
    ),
    strip(
      "CHIP BAR BOLT CHIP SEVEN GEM BOLT BELL GEM CHIP BELL BOLT CHIP BAR BOLT CHIP SEVEN BOLT CHIP BAR BELL CHIP GEM BELL WILD BAR BOLT BELL",
    ),
    strip(
      "BAR SEVEN BELL GEM CHIP BOLT BELL CHIP WILD BOLT CHIP GEM SEVEN BOLT BELL CHIP BAR BOLT CHIP BELL BAR BOLT BELL CHIP BAR GEM CHIP BOLT",
    ),
  ],
  lines: [
    [0, 0, 0],
    [1, 1, 1],
    [2, 2, 2],
    [0, 1, 2],
    [2, 1, 0],
  ],
  wild: "WILD",
  paytable: { CHIP: 5, BOLT: 10, BELL: 15, BAR: 25, GEM: 60, SEVEN: 150, WILD: 1000 },
  bet: { min: 5, max: 10000, step: 5, lines: 5 },
  jackpot_symbol: "WILD",
};
