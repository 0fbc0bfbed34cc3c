import { describe, expect, it } from "vitest";
import { formatGold, formatSignedGold, formatWinRate, josa, levelProgress, withJosa } from ".";
import { clubDay, formatClock, relativeTime } from "./time";

describe("gold", () => {
  it.each([
    [0, "0 G"],
    [12_345, "12,345 G"],
    [99_999_999, "99,999,999 G"],
    [100_000_000, "1억 G"],
    [129_999_999, "1.2억 G"],
  ])("%d reads %s", (gold, text) => expect(formatGold(gold)).toBe(text));

  it("compacts to millions in English", () => expect(formatGold(123_456_789, "en")).toBe("123.4M G"));

  it.each([
    [2_900, "+2,900 G"],
    [-100, "−100 G"],
    [0, "0 G"],
  ])("%d carries its sign: %s", (gold, text) => expect(formatSignedGold(gold)).toBe(text));
});

describe("win rate", () => {
  it("is no number when nothing was played", () => expect(formatWinRate(0, 0)).toBe("–"));
  it("is won over played", () => expect(formatWinRate(402, 1_284)).toBe("31.3%"));
});

describe("josa", () => {
  it.each([
    ["네온고양이", "이가", "가"],
    ["별빛", "이가", "이"],
    ["민트", "은는", "는"],
    ["별", "을를", "을"],
    ["별", "으로로", "로"],
    ["밤", "으로로", "으로"],
    ["user3", "은는", "은"],
    ["user2", "은는", "는"],
    ["user1", "으로로", "로"],
    ["Neon", "과와", "과"],
    ["", "을를", "를"],
  ] as const)("%s + %s → %s", (name, pair, particle) => expect(josa(name, pair)).toBe(particle));

  it("joins name and particle", () => expect(withJosa("트리플 클럽", "을를")).toBe("트리플 클럽을"));
});

describe("level", () => {
  it.each([
    [0, 1, 500],
    [499, 1, 1],
    [500, 2, 500],
    [1_730, 4, 270],
  ])("%d XP is level %d with %d to go", (xp, level, forNext) => {
    expect(levelProgress(xp)).toMatchObject({ level, forNext });
  });
});

describe("time", () => {
  it("is the club's, not the device's", () => {
    expect(formatClock("2026-11-23T15:30:00Z")).toBe("00:30");
    expect(clubDay("2026-11-23T15:30:00Z")).toBe("2026-11-24");
  });

  it("is told roughly", () => {
    const now = Date.parse("2026-11-23T12:00:00Z");
    expect(relativeTime("2026-11-23T11:59:40Z", now)).toEqual({ key: "justNow" });
    expect(relativeTime("2026-11-23T11:15:00Z", now)).toEqual({ key: "minutesAgo", count: 45 });
    expect(relativeTime("2026-11-21T11:00:00Z", now)).toEqual({ key: "daysAgo", count: 2 });
  });
});
