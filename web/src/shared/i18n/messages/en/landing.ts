import type { landing as ko } from "../ko/landing";
import type { Translation } from "../shape";

export const landing: Translation<typeof ko> = {
  title: "Casino Club",
  headline: "A night for\nthe invited",
  lead: "Triple Club, a three-reel slot in neon.\nEvery result is yours to verify.",
  enter: "Enter with an invite",
  login: "Log in",
  facts: {
    verify: { title: "Verify it yourself", text: "Every result, on your device" },
    invite: { title: "By invitation", text: "An invite code opens the door" },
    odds: { title: "Open odds", text: "Pays and returns as exact numbers" },
  },
  odds: "See stated and observed odds",
  legal:
    "Gold is virtual and only for play. It cannot be exchanged for money or sold. For people of 19 and over.",
  age: "19 and over",
  status: {
    ok: "All running",
    degraded: "Partly slow",
    down: "Maintenance",
    offline: "Offline",
    checking: "Checking",
  },
  game: {
    title: "Triple Club",
    text: "3×3 · 5 lines · three wilds pay 200×",
    try: "Verify a round yourself",
  },
};
