import { describe, expect, it } from "vitest";
import type { Outcome, Proof } from "./api";
import { toCsv } from "./csv";
import { curveOf, density, evidenceShare, holds, oneInTwenty, rtpAxis, whiskerOf } from "./figures";

const outcome: Outcome = { key: "a", probability: 0.5, observed: 55, expected: 50, low: 0.45, high: 0.65 };
const proof = (rtp: number, measured: number | null) =>
  ({
    game: "rps",
    odds_version: 2,
    odds_hash: "ab",
    active_from: "2026-11-23T00:00:00Z",
    rtp,
    rtp_measured: measured,
    rounds: measured === null ? 0 : 100,
    draws: 100,
    chi_square: 1,
    degrees: 1,
    p_value: 0.32,
    e_value: 1.5,
    status: "within",
    outcomes: [outcome],
  }) as Proof;

describe("a whisker", () => {
  it("lies in standard deviations around the stated probability", () => {
    // σ is 0.05: the share is one σ above, of four to each side.
    expect(whiskerOf(outcome, 100)?.dot).toBeCloseTo(0.625);
    expect(whiskerOf(outcome, 100)?.low).toBeCloseTo(0.375);
    expect(whiskerOf(outcome, 100)?.high).toBeCloseTo(0.875);
  });
  it("is none before anything was drawn", () => expect(whiskerOf(outcome, 0)).toBeNull());
  it("holds while the stated probability is in the interval", () => {
    expect([holds(outcome), holds({ ...outcome, low: 0.51 })]).toEqual([true, false]);
  });
});

describe("the chi-square curve", () => {
  it("has the densities and the one-in-twenty values of the tables", () => {
    expect(density(2, 2)).toBeCloseTo(Math.exp(-1) / 2, 8);
    expect(density(4, 4)).toBeCloseTo(0.13533528, 6);
    expect(oneInTwenty(4)).toBeCloseTo(9.488, 1);
    expect(oneInTwenty(36)).toBeCloseTo(50.998, 1);
  });
  it("reaches as far as what was measured", () => {
    expect(curveOf(2, 80, 100, 50).most).toBeGreaterThan(80);
    expect(curveOf(2, 80, 100, 50).line).not.toContain("NaN");
    expect(curveOf(1, 0, 100, 50).tail).not.toContain("NaN");
  });
});

describe("the evidence", () => {
  it("goes from one to the value that stops the game", () => {
    expect([0.2, 1, 31.6227766, 1_000, 5_000].map((e) => Math.round(evidenceShare(e, 1_000) * 100))).toEqual([
      0, 0, 50, 100, 100,
    ]);
  });
});

describe("the axis of returns", () => {
  it("holds every game", () => {
    const { low, high, ticks } = rtpAxis([proof(0.9557, 0.9569), proof(0.896, null), proof(0.99, 1.21)]);
    expect(low).toBeLessThanOrEqual(0.896);
    expect(high).toBeGreaterThanOrEqual(1.21);
    expect(ticks.length).toBeLessThanOrEqual(8);
  });
});

describe("the file", () => {
  it("has a line for every outcome", () => {
    const [head, row] = toCsv([proof(0.9, 0.9)]).split("\r\n");
    expect(head).toContain("game,odds_version");
    expect(row).toBe('rps,2,ab,2026-11-23T00:00:00Z,"a",0.5,55,50,0.45,0.65,100,100,1,1,0.32,1.5,within');
  });
});
