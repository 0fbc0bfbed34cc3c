import { describe, expect, it } from "vitest";
import { onPodium, timeLeft } from "./week";

const END = "2026-11-29T15:00:00Z";
const left = (minutes: number) => timeLeft(END, Date.parse(END) - minutes * 60_000);

describe("what is left of a week", () => {
  it("is said in the two largest units", () => {
    expect(left(3 * 24 * 60 + 4 * 60 + 59)).toEqual({ unit: "days", count: 3, rest: 4 });
    expect(left(24 * 60)).toEqual({ unit: "days", count: 1, rest: 0 });
    expect(left(23 * 60 + 59)).toEqual({ unit: "hours", count: 23, rest: 59 });
    expect(left(0.2)).toEqual({ unit: "minutes", count: 1, rest: 0 });
  });

  it("ends", () => {
    expect(left(0)).toBeNull();
    expect(left(-5)).toBeNull();
  });
});

describe("the podium", () => {
  it("keeps empty steps", () => {
    expect(onPodium([{ rank: 2 }, { rank: 1 }, { rank: 4 }])).toEqual([{ rank: 1 }, { rank: 2 }, undefined]);
    expect(onPodium([])).toEqual([undefined, undefined, undefined]);
  });
});
