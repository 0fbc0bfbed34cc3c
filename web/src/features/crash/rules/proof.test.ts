import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { proofOf } from "./proof";

const DOCUMENT = { bits: 52, numerator: 99, cap: 1_000_000 };
const link = "0".repeat(64);
const previousLink = createHash("sha256").update(link).digest("hex");

/** The same sum by another way: the top 52 bits as a fraction. */
function expected(salt: string): number {
  const digest = createHmac("sha256", link).update(`${salt}:crash`).digest();
  const share = Number(digest.readBigUInt64BE() >> 12n) / 2 ** 52;
  return Math.max(100, Math.floor(99 / (1 - share)));
}

describe("the proof of a shared round", () => {
  it.each(["salt", "casino-club", "another"])("computes the bust from link and %j", async (salt) => {
    const proof = await proofOf({ link, previousLink, salt }, DOCUMENT);
    expect(proof).toEqual({ isLinked: true, bust: expected(salt) });
  });

  it("does not believe a link that was not announced", async () => {
    const proof = await proofOf({ link: "1".repeat(64), previousLink, salt: "salt" }, DOCUMENT);
    expect(proof?.isLinked).toBe(false);
  });
});
