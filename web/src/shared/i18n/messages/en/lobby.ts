import type { lobby as ko } from "../ko/lobby";
import type { Translation } from "../shape";

export const lobby: Translation<typeof ko> = {
  title: "Games",
  ranking: "Weekly ranking",
  odds: "Stated and observed odds",
  lead: "Every result is sealed before you start, and all the odds are published.",
  kind: {
    slot: "3×3 slot · 5 lines",
    slot_enhanced: "5×3 slot · free spins",
    gacha: "Collect 22 pieces",
    rps: "One round with the dealer",
    roulette: "European · one zero",
    prize_roulette: "Free once a day",
    crash: "Step off before it busts",
  },
  live: { BETTING: "Taking bets", RUNNING: "Rising {at}×", BUSTED: "Bust at {at}×" },
  rtp: "RTP {rtp}",
  value: "Book value {rtp}",
  volatility: { LOW: "Low volatility", MED: "Medium volatility", HIGH: "High volatility" },
  recent: "Played recently",
  resting: "Taking a break",
  soon: "Soon",
  empty: "No game is open right now",
  emptyText: "Please come back in a while.",
  wins: {
    title: "Big wins",
    rule: "20× the bet and 1,000 G or more",
    times: "{times}×",
    anonymous: "Unnamed member",
    empty: "No big win yet",
    emptyText: "Rounds that pay 20 times their bet, 1,000 G or more, are shown here.",
  },
};
