import type { ranking as ko } from "../ko/ranking";
import type { Translation } from "../shape";

export const ranking: Translation<typeof ko> = {
  title: "Weekly ranking",
  starts: "Starts anew every Monday at 00:00 (KST).",
  left: {
    days: "Starts anew in <b>{count, number}</b> d <b>{rest, number}</b> h",
    hours: "Starts anew in <b>{count, number}</b> h <b>{rest, number}</b> min",
    minutes: "Starts anew in <b>{count, number}</b> min",
  },
  period: { week: "This week", last_week: "Last week" },
  metric: { multiplier: "Multiplier", xp: "Experience", best_win: "Best win" },
  told: {
    multiplier: "Gold paid in a week, divided by the gold bet.",
    xp: "Experience gathered by playing in a week.",
    best_win: "The most gold a single round paid in a week.",
  },
  podium: "First to third",
  times: "{times}×",
  vacant: "Vacant",
  you: "You",
  anonymous: "Unnamed member",
  mine: "Your rank",
  rank: "You are number {rank, number}",
  unranked: "Not ranked yet",
  wasUnranked: "Not ranked last week",
  how: "One round is enough to be ranked.",
  howMultiplier: "Bet {gold} G or more in a week to be ranked.",
  toGames: "To the games",
  ties: "Of equal scores, the one reached first stands above.",
  names: "Only members who chose so are named.",
  toSettings: "Show my name or not",
  empty: "Nobody is ranked",
  emptyText: "This week's first place is free.",
};
