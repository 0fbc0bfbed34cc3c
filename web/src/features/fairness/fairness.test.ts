import { describe, expect, it } from "vitest";
import { isClientSeed } from "./api";
import { groupsOf } from "./components/hex-row";
import sample from "./sample-round.json";
import { parseRound } from "./verify/record";
import { verifyRound } from "./verify/report";
import { tampered } from "./verify/tamper";

const text = JSON.stringify(sample, null, 2);

describe("the example round", () => {
  it("is an honest one", async () => {
    expect((await verifyRound(parseRound(text))).status).toBe("match");
  });

  it("turns red by one character", async () => {
    const report = await verifyRound(parseRound(tampered(text)));
    expect([report.status, report.failed]).toEqual(["mismatch", "seed"]);
  });

  it("turns red by one character even while its seed is hidden", async () => {
    const hidden = JSON.stringify({ ...sample, server_seed: null }, null, 2);
    const report = await verifyRound(parseRound(tampered(hidden)));
    expect([report.status, report.failed]).toEqual(["mismatch", "commit"]);
  });
});

describe("a client seed", () => {
  it.each(["a", "neon-whale-07", "~!@#$%^&*()", "x".repeat(64)])("may be %s", (seed) => {
    expect(isClientSeed(seed)).toBe(true);
  });

  it.each(["", "a:b", "two words", "네온", "tab\t", "x".repeat(65)])("may not be “%s”", (seed) => {
    expect(isClientSeed(seed)).toBe(false);
  });
});

describe("hex in groups", () => {
  it("keeps every character", () => {
    const hash = "60e05bd1b195af2f94112fa7197a5c88289058840ce7c6df9693756bc6250f55";
    expect(groupsOf(hash)).toHaveLength(8);
    expect(
      groupsOf(hash)
        .map((group) => group.text)
        .join(""),
    ).toBe(hash);
  });
});
