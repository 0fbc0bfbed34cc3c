import type { rps as ko } from "../ko/rps";
import type { Translation } from "../shape";

export const rps: Translation<typeof ko> = {
  title: "Rock Paper Scissors",
  invite: "What will you show?",
  rule: "A win pays 1.9×, a tie returns the bet",
  running: "Rock, paper…",
  runningHint: "Press again to see it now",
  asking: "Waiting for the answer",
  play: "Play",
  again: "One more",
  choose: "Your hand",
  dealer: "Dealer",
  dealerMark: "D",
  meMark: "Me",
  letter: { win: "W", lose: "L", tie: "T" },
  outcomes: { win: "You win", lose: "You lose", tie: "Tie" },
  streak: "{count, number} in a row",
  how: {
    rock: {
      rock: "Both rock, your bet came back",
      paper: "The dealer's paper wraps your rock",
      scissors: "Rock breaks scissors",
    },
    paper: {
      rock: "Paper wraps rock",
      paper: "Both paper, your bet came back",
      scissors: "The dealer's scissors cut your paper",
    },
    scissors: {
      rock: "The dealer's rock breaks your scissors",
      paper: "Scissors cut paper",
      scissors: "Both scissors, your bet came back",
    },
  },
  said: {
    win: "You win. {how}. You were paid {payout} gold.",
    lose: "You lose. {how}. You bet {bet} gold.",
    tie: "Tie. {how}.",
  },
  scene: "You show {mine}, the dealer {clubs}. {outcome}.",
  sceneIdle: "You hold {mine} ready.",
  sceneRunning: "Both hands are moving.",
  record: "My record",
};
