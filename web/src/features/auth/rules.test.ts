import { describe, expect, it } from "vitest";
import { safeNext } from "@/shared/shell/next-url";
import { asDate, checkBirth, nicknameFits, passwordStrength, SITE_ID } from "./rules";

const TODAY = new Date("2026-11-23T00:00:00Z");

describe("sign-up rules", () => {
  it.each([
    ["2007-11-23", "ok"],
    ["2007-11-24", "young"],
    ["1998-04-12", "ok"],
    ["1998-02-30", "invalid"],
    ["2030-01-01", "invalid"],
    ["1998-4-12", "invalid"],
  ])("birth %s is %s", (date, verdict) => expect(checkBirth(date, TODAY)).toBe(verdict));

  it("writes a date while typing", () => {
    expect(["1998", "199804", "19980412", "1998-04-1299"].map(asDate)).toEqual([
      "1998",
      "1998-04",
      "1998-04-12",
      "1998-04-12",
    ]);
  });

  it("knows site ids", () => {
    expect(["neoncat", "a_b-1"].every((id) => SITE_ID.test(id))).toBe(true);
    expect(["abc", "Neon", "네온고양", "a b c d"].some((id) => SITE_ID.test(id))).toBe(false);
  });

  it("counts a nickname in characters people see", () => {
    expect([nicknameFits("가"), nicknameFits("네온고양이"), nicknameFits("a".repeat(17))]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("grades passwords by length first", () => {
    expect(
      ["short", "aaaaaaaaaaaaaaaa", "password", "rainynight24", "Rainy-Night-2049!"].map(passwordStrength),
    ).toEqual([0, 1, 1, 3, 4]);
  });
});

describe("safeNext", () => {
  it.each([
    ["/slot?x=1", "/slot?x=1"],
    ["//evil.example", "/home"],
    ["https://evil.example", "/home"],
    ["/\\evil.example", "/home"],
    [null, "/home"],
  ])("%s leads to %s", (next, where) => expect(safeNext(next)).toBe(where));
});
