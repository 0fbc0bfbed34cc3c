import type { crashPanels as ko } from "../ko/crash-panels";
import type { Translation } from "../shape";

export const crashPanels: Translation<typeof ko> = {
  record: "My crash record",
  wins: "Cashed out",
  reach: "Chance to reach {at}×",
  players: {
    title: "This round",
    count: "Players",
    people: "{count, number}",
    total: "Total bet",
    empty: "Nobody has bet yet. The first bet starts the curve.",
    me: "Me",
    nobody: "Unnamed",
    status: { OPEN: "In", CASHED_OUT: "Out", LOST: "Missed", REFUNDED: "Returned" },
  },
  glance: {
    out: "cashed out at {at}×",
    bust: "bust at {at}×",
    open: "running",
    refunded: "returned",
  },
  chain: {
    how: "How it is sealed",
    sealed: "This round was sealed with this value before anybody bet on it.",
  },
};
