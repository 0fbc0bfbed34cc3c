import type { held as korean } from "../ko/held";
import type { Translation } from "../shape";

export const held: Translation<typeof korean> = {
  limit: "{period} {kind} limit reached",
  period: { day: "Daily", week: "Weekly", month: "Monthly" },
  kind: { loss: "loss", wager: "staking", time: "playing time", spend: "spending" },
  gold: "{amount, number} G",
  minutes: "{amount, number} min",
  count: "{amount, plural, one {# round} other {# rounds}}",
  resets: "Limit {all} · starts again {moment}",
  room: "{room} of {all} left · starts again {moment}",
  way: "My limits",
  break: "You are on a break",
  breakUntil: "No bets until {day}",
  breakForGood: "No bets. The break has no end",
  rounds: "You have played today's rounds",
  losses: "This game's daily limit is reached",
  reality: {
    title: "You have been playing for {minutes, number} minutes",
    text: "{rounds, number} rounds in this sitting. A break may do you good.",
    net: "Net of this sitting",
    go: "Keep playing",
    rest: "Take a break",
  },
};
