import { describe, expect, it } from "vitest";
import { aRound } from "@/shared/testing/members";
import { tellingLine } from "@/shared/ui/round-art";
import { toCsv } from "./csv";
import { byDay } from "./days";

const at = (version: number, time: string, net: number) => ({
  ...aRound({ gold: 0, version }, time),
  net_amount: net,
});

describe("byDay", () => {
  const rounds = [
    at(3, "2026-11-23T15:10:00Z", 2_900),
    at(2, "2026-11-23T14:59:00Z", 0),
    at(1, "2026-11-23T10:00:00Z", -100),
  ];

  it("splits at midnight in Seoul and counts each side", () => {
    expect(
      byDay(rounds, true).map(({ date, won, even, lost, complete }) => ({ date, won, even, lost, complete })),
    ).toEqual([
      { date: "2026-11-24", won: 1, even: 0, lost: 0, complete: true },
      { date: "2026-11-23", won: 0, even: 1, lost: 1, complete: false },
    ]);
  });

  it("knows the last day when nothing more is to come", () => {
    expect(byDay(rounds, false).at(-1)?.complete).toBe(true);
  });
});

describe("toCsv", () => {
  it("quotes texts and defuses what a spreadsheet would run", () => {
    const round = aRound({ gold: 0, version: 1 });
    const text = toCsv([{ ...round, fairness: { ...round.fairness, client_seed: '=1+"1"' } }]);
    expect(text).toContain(`"'=1+""1"""`);
    expect(text.split("\r\n")).toHaveLength(2);
  });
});

describe("tellingLine", () => {
  it("is the best winning line, or the middle row", () => {
    const round = aRound({ gold: 0, version: 1 });
    expect(tellingLine(round)).toEqual(["BELL", "BELL", "SEVEN"]);
    const won = {
      ...round,
      result: { ...round.result, wins: [{ line: 4, symbol: "GEM", count: 3, payout: 60 }] },
    };
    expect(tellingLine(won)).toEqual(["CHIP", "BELL", "BOLT"]);
  });
});
