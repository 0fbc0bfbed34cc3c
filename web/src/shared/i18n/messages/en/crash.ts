import type { crash as ko } from "../ko/crash";
import type { Translation } from "../shape";

export const crash: Translation<typeof ko> = {
  title: "Crash",
  s: "s",
  me: "Me",
  nobody: "Unnamed",
  phase: {
    wait: "Getting ready",
    BETTING: "Starts in",
    RUNNING: "Running",
    BUSTED: "The next round is being prepared",
    SETTLED: "The next round is being prepared",
    silent: "Waiting for news",
  },
  hint: {
    wait: "Fetching the club's curve",
    first: "It starts once somebody bets",
    bet: "Bet now to be in this round",
    watch: "Watch this one and bet on the next",
    over: "It stopped here",
    queued: "You are in the next round. It starts after this one",
    offline: "The connection is gone, so the curve stands still",
  },
  rule: {
    offline:
      "The connection is gone. The server still carries out an auto cash-out; a bet without one is lost when the curve busts.",
  },
  own: {
    in: "My bet {bet} G",
    net: "Net",
    round: "This round",
    auto: "auto cash-out {at}×",
    manual: "no auto cash-out",
    out: "Cashed out at {at}×",
    lost: "It stopped here",
    settling: "It stopped here. Settling",
    refunded: "The round was called off and {bet} G came back",
  },
  late: {
    bet: "This round had already started. Your bet is on the next one.",
    out: "A little late: it had already bust at {at}×.",
  },
  key: {
    wait: "Getting ready",
    bet: "Bet",
    next: "Bet on the next round",
    placed: "Bet placed · waiting",
    queued: "You are in the next round",
    out: "Cash out",
    placing: "Placing…",
    asking: "Asking again",
    leaving: "Cashing out…",
  },
  auto: {
    label: "Auto cash-out",
    at: "Multiplier to cash out at",
    off: "I will do it myself",
    chance: "Chance {chance}",
    wrong: "From 1.01 to 10000",
  },
  crowd: {
    in: "{count, number} in · {out, number} cashed out",
    over: "{out, number} cashed out · {lost, number} missed",
    all: "See all",
  },
  strip: {
    label: "Where the last rounds bust",
    empty: "No rounds yet",
    round: "Round {number, number}, bust at {at}×, see the proof",
    abandoned: "Round {number, number}, called off, {at}×, see the proof",
  },
  scene: {
    BETTING: "The curve waits for its start.",
    RUNNING: "The curve is rising.",
    BUSTED: "The curve bust at {at}×.",
    SETTLED: "The curve bust at {at}×.",
  },
  said: {
    start: "It has started.",
    out: "Cashed out at {at}×. {payout} gold.",
    bust: "Bust at {at}×.",
    lost: "Bust at {at}×. The bet of {bet} gold is lost.",
  },
};
