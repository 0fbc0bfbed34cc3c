import type { sheets as ko } from "../ko/sheets";
import type { Translation } from "../shape";

export const sheets: Translation<typeof ko> = {
  odds: {
    open: "Paytable and odds",
    pays: "Pays",
    share: "Share of RTP",
    rtpExact: "Return to player",
    hit: "Hit frequency",
    volatility: "Volatility",
    volatilityOf: { LOW: "Low", MED: "Medium", HIGH: "High" },
    best: "Largest win",
    version: "Odds version {version}",
    hash: "Odds hash",
  },
  fairness: {
    ofRound: "The seal of this round",
    ofNext: "The seal of the next round",
    roundHint: "From these anyone can compute the result again.",
    nextHint: "The result comes from this seal. Reveal the seed later and check.",
    roundId: "Round id",
    seedHash: "Server seed, sealed (SHA-256)",
    seed: "Server seed",
    seedSealed: "Revealed when you change the seed",
    clientSeed: "My seed",
    nonceLabel: "Round",
    oddsHash: "Odds hash",
    verifyRound: "Verify this round",
    manage: "See and change the seeds",
  },
  slot: {
    intro: "Counted over all {cycle} ways three reels of 28 stops can stand.",
    symbol: "Symbol",
    chance: "Chance a line",
    lines: "The 5 lines",
    lineLabel: "Line {line}",
    wild: "A wild stands for any symbol. Three wilds pay {multiple} times the line bet: {total} times the whole bet.",
  },
  rps: {
    intro:
      "The dealer shows each of the three hands equally often. Whatever you show and whatever came before, the next chance is the same.",
    outcome: "Outcome",
    chance: "Chance",
    tie: "A tie returns the bet. It counts as neither won nor lost.",
  },
};
