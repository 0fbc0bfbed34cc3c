import { describe, expect, it } from "vitest";
import { recentFirst } from "./order";

const games = ["slot", "neon", "gacha", "rps"].map((key) => ({ key }));
const order = (played: string[]) => recentFirst(games, played).map(({ key }) => key);

describe("the lobby", () => {
  it("keeps its order for who never played", () => {
    expect(order([])).toEqual(["slot", "neon", "gacha", "rps"]);
  });

  it("begins with what was played last", () => {
    expect(order(["rps", "gacha", "rps", "unknown"])).toEqual(["rps", "gacha", "slot", "neon"]);
  });
});
