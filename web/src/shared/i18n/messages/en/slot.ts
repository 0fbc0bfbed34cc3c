import type { slot as ko } from "../ko/slot";
import type { Translation } from "../shape";

export const slot: Translation<typeof ko> = {
  title: "Triple Club",
  shape: "3×3 · 5 lines",
  jackpotSign: "Jackpot, 3 wilds",
  windowLabel: "Reels: {rows}",
  rowLabel: "row {row} {symbols}",
  windowRunning: "The reels are turning.",
  spin: "Spin",
  spinAgain: "Spin again",
  lcd: {
    ready: "5 lines · {amount} G a line",
    readyHint: "Three alike on a line win",
    running: "Turning",
    runningHint: "Press again to see it now",
    won: "Win · line {lines}",
    wonOne: "3 × {symbol} · {multiple} × {amount} G",
    wonMany: "{count, number} lines together",
    jackpot: "Jackpot · line {lines}",
    below: "{amount} G returned",
    lost: "No win",
    lostHint: "Bet {amount} G",
  },
  said: {
    won: "You won {payout} gold. Line {lines}.",
    jackpot: "Jackpot! You won {payout} gold.",
    below: "{payout} gold came back.",
    lost: "No win. You bet {bet} gold.",
  },
  record: "My slot record",
};
