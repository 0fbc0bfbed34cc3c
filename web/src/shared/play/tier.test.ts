import { expect, it } from "vitest";
import { isCelebrated, tierOf } from "./tier";

it.each([
  [0, "none", false],
  [50, "below", false],
  [100, "even", false],
  [101, "win", true],
  [1000, "big", true],
])("a payout of %i for a stake of 100 is %s", (payout_amount, tier, celebrated) => {
  expect(tierOf({ bet_amount: 100, payout_amount })).toBe(tier);
  expect(isCelebrated(tierOf({ bet_amount: 100, payout_amount }))).toBe(celebrated);
});
