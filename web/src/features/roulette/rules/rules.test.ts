import { describe, expect, it } from "vitest";
import type { Bet, TableLimits } from "../api";
import { doubled, halved, parseSlip, place, without } from "./slip";
import {
  covers,
  INSIDE,
  keyOf,
  numberAt,
  placeOf,
  placesOf,
  type Spot,
  spotAt,
  spotMeant,
  spotUnder,
} from "./spots";

const RED = [1, 3, 5, 7, 9, 12, 14, 16, 18, 19, 21, 23, 25, 27, 30, 32, 34, 36];
const LIMITS: TableLimits = { min: 10, max: 10_000, step: 10, max_total: 50_000, max_bets: 30 };
const straight = (number: number): Spot => ({ kind: "straight", selection: [number] });

describe("the table", () => {
  it("has 3 at its upper left and 34 at its lower right", () => {
    expect([numberAt(0, 0), numberAt(0, 2), numberAt(11, 0), numberAt(11, 2)]).toEqual([3, 1, 36, 34]);
  });

  it("takes every standard inside bet, each once", () => {
    const counts = INSIDE.map((kind) => {
      const keys = placesOf(kind).map((at) => keyOf(spotAt(at) as Spot));
      expect(new Set(keys).size).toBe(keys.length);
      return keys.length;
    });
    // The zero alone has a field of its own; streets count the two trios, corners the first four.
    expect(counts).toEqual([36, 57 + 3, 12 + 2, 22 + 1, 11]);
  });

  it.each([
    [{ x: 1, y: 1 }, "straight:3"],
    [{ x: 2, y: 1 }, "split:3-6"],
    [{ x: 1, y: 2 }, "split:2-3"],
    [{ x: 2, y: 2 }, "corner:2-3-5-6"],
    [{ x: 1, y: 6 }, "street:1-2-3"],
    [{ x: 2, y: 6 }, "six_line:1-2-3-4-5-6"],
    [{ x: 0, y: 5 }, "split:0-1"],
    [{ x: 0, y: 1 }, "split:0-3"],
    [{ x: 0, y: 2 }, "street:0-2-3"],
    [{ x: 0, y: 4 }, "street:0-1-2"],
    [{ x: 0, y: 6 }, "corner:0-1-2-3"],
    [{ x: 23, y: 5 }, "straight:34"],
  ])("at %j has %s", (at, key) => {
    const spot = spotAt(at) as Spot;
    expect(keyOf(spot)).toBe(key);
    expect(placeOf(spot)).toEqual(at);
  });

  it("ends at its edges", () => {
    expect(spotAt({ x: 24, y: 1 })).toBeNull();
    expect(spotAt({ x: -1, y: 1 })).toBeNull();
  });

  it.each([
    [5, 1, 0.5, 0.5, "straight:17"],
    [5, 1, 0.95, 0.5, "split:17-20"],
    [5, 1, 0.5, 0.05, "split:17-18"],
    [5, 1, 0.95, 0.95, "corner:16-17-19-20"],
    [5, 2, 0.5, 0.95, "street:16-17-18"],
    [5, 2, 0.05, 0.95, "six_line:13-14-15-16-17-18"],
    [11, 1, 0.95, 0.5, "straight:35"],
    [0, 1, 0.05, 0.5, "split:0-2"],
    [3, 0, 0.5, 0.05, "straight:12"],
  ])("under cell %i/%i at %d/%d lies %s", (column, row, fx, fy, key) => {
    expect(keyOf(spotUnder(column, row, fx, fy))).toBe(key);
  });

  it.each([
    ["straight", 5.5, 1.5, "straight:17"],
    ["straight", 5.99, 1.99, "corner:16-17-19-20"],
    ["split", 5.6, 1.1, "split:17-18"],
    ["corner", 0.1, 2.9, "corner:0-1-2-3"],
    ["six_line", 11.9, 0.1, "six_line:31-32-33-34-35-36"],
  ] as const)("looking for a %s, %d/%d means %s", (kind, x, y, key) => {
    expect(keyOf(spotMeant(kind, x, y))).toBe(key);
  });

  it.each([
    ["dozen", [2], [13, 24], 12],
    ["column", [3], [3, 36], 12],
    ["red", [], [1, 36], 18],
    ["black", [], [2, 35], 18],
    ["odd", [], [1, 35], 18],
    ["even", [], [2, 36], 18],
    ["low", [], [1, 18], 18],
    ["high", [], [19, 36], 18],
  ] as const)("%s %j wins on the numbers from and to %j, %i of them", (kind, selection, ends, count) => {
    const numbers = covers({ kind, selection: [...selection] }, RED);
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual(ends);
    expect(numbers).toHaveLength(count);
  });
});

describe("the slip", () => {
  const on = (number: number, amount: number): Bet => ({ ...straight(number), amount });

  it("piles chips on a spot and opens new ones", () => {
    const one = place([], straight(17), 100, LIMITS, 1_000);
    const two = place("bets" in one ? one.bets : [], straight(17), 50, LIMITS, 1_000);
    expect(two).toEqual({ bets: [on(17, 150)] });
  });

  it.each([
    ["bet", [on(17, 9_950)], 100, 99_999],
    ["gold", [on(17, 950)], 100, 1_000],
    ["total", Array.from({ length: 5 }, (_, i) => on(i, 10_000)), 10, 99_999],
    ["count", Array.from({ length: 30 }, (_, i) => on(i, 10)), 10, 99_999],
  ])("refuses a chip beyond the limit of: %s", (refused, bets, chip, gold) => {
    const spot = refused === "bet" || refused === "gold" ? straight(17) : straight(36);
    expect(place(bets, spot, chip, LIMITS, gold)).toEqual({ refused });
  });

  it("doubles and halves all of it or says why not", () => {
    expect(doubled([on(1, 100)], LIMITS, 1_000)).toEqual({ bets: [on(1, 200)] });
    expect(doubled([on(1, 600)], LIMITS, 1_000)).toEqual({ refused: "gold" });
    expect(doubled([on(1, 6_000)], LIMITS, 99_999)).toEqual({ refused: "bet" });
    expect(halved([on(1, 50), on(2, 10)], LIMITS)).toEqual([on(1, 20), on(2, 10)]);
  });

  it("gives a bet back", () => {
    expect(without([on(1, 50), on(2, 10)], straight(1))).toEqual([on(2, 10)]);
  });

  it("reads only what still is one", () => {
    expect(parseSlip(JSON.stringify([on(1, 50)]))).toEqual([on(1, 50)]);
    for (const text of [null, "{", "{}", '[{"kind":1}]', '[{"kind":"red"}]'])
      expect(parseSlip(text)).toEqual([]);
  });
});
