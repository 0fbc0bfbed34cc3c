import { expect, it } from "vitest";
import type { DuelOutcome, RpsRound } from "./api";
import { streakOf } from "./rules";

const rounds = (...outcomes: DuelOutcome[]) =>
  outcomes.map((outcome) => ({ result: { outcome } })) as Pick<RpsRound, "result">[];

it.each([
  [[], 0],
  [["lose", "win", "win"], 0],
  [["win", "win", "lose", "win"], 2],
  [["win", "tie", "win", "lose"], 2],
  [["tie", "tie"], 0],
] as [DuelOutcome[], number][])("%j is a row of %i", (outcomes, streak) => {
  expect(streakOf(rounds(...outcomes))).toBe(streak);
});
