import { describe, expect, it } from "vitest";
import type { Piece, Pull } from "./api";
import { bestOf, holdOf, progressOf } from "./rarity";

const pull = (rarity: string, item_id = rarity) =>
  ({ rarity, item_id, is_new: false, forced: false }) as Pull;
const piece = (rarity: string, count: number) => ({ rarity, count }) as Piece;

describe("a round of capsules", () => {
  it("is remembered for its rarest", () => {
    expect(bestOf([pull("COMMON"), pull("EPIC", "a"), pull("EPIC", "b"), pull("RARE")])?.item_id).toBe("a");
    expect(bestOf([])).toBeUndefined();
  });

  it("waits longer the rarer a card is", () => {
    expect(holdOf(pull("LEGENDARY"))).toBeGreaterThan(holdOf(pull("EPIC")));
    expect(holdOf(pull("EPIC"))).toBeGreaterThan(holdOf(pull("RARE")));
  });
});

describe("a collection", () => {
  it("counts kinds, not doubles", () => {
    const progress = progressOf([piece("RARE", 3), piece("RARE", 0), piece("COMMON", 1)]);
    expect(progress.find(({ rarity }) => rarity === "RARE")).toEqual({ rarity: "RARE", have: 1, all: 2 });
    expect(progress[0]).toEqual({ rarity: "LEGENDARY", have: 0, all: 0 });
  });
});
