import { describe, expect, it } from "vitest";
import { toHex } from "@/shared/digest/bytes";
import { sha256Hex } from "@/shared/digest/digest";
import { acceptanceBound, blockOf, DrawStream } from "./draws";

const SEED = "0".repeat(64);
const seeds = { serverSeed: SEED, clientSeed: "casino-club", nonce: 0 };

/** A block made of four chosen words, so that the rejection rule can be met on purpose. */
function blockFrom(words: bigint[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  words.forEach((word, i) => {
    view.setBigUint64(8 * i, word, false);
  });
  return new Uint8Array(view.buffer);
}

describe("the published vectors", () => {
  it.each([
    [0, "6da07225adb261e7"],
    [1, "3d76d6b911dd1b8d"],
    [2, "777645a5b59e2c10"],
  ])("nonce %i starts with %s", async (nonce, head) => {
    expect(toHex(await blockOf({ ...seeds, nonce }, 0)).slice(0, 16)).toBe(head);
  });

  it("hashes the seed's text, not its bytes", async () => {
    const hash = await sha256Hex(SEED);
    expect([hash.slice(0, 8), hash.slice(-6)]).toEqual(["60e05bd1", "250f55"]);
  });
});

describe("uniform", () => {
  it("reads eight big-endian bytes a word, four words to a block", async () => {
    const stream = new DrawStream(seeds);
    for (let i = 0; i < 5; i += 1) await stream.uniform(28);
    expect(stream.draws.map(({ block, index }) => [block, index])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 0],
    ]);
    expect(stream.draws[0]?.word).toBe(0x6da07225adb261e7n);
    expect(stream.blocks).toHaveLength(2);
  });

  it("keeps 64-bit words exact where a float would round them", async () => {
    const word = 2n ** 63n + 1n;
    const stream = new DrawStream(seeds, async () => blockFrom([word, 0n, 0n, 0n]));
    expect(await stream.uniform(28)).toBe(Number(word % 28n));
  });

  it("throws away words at or above the last whole multiple and writes the rejection down", async () => {
    const bound = acceptanceBound(28);
    const stream = new DrawStream(seeds, async () => blockFrom([bound, 2n ** 64n - 1n, bound - 1n, 0n]));
    expect(await stream.uniform(28)).toBe(27);
    expect(stream.draws.map((draw) => draw.rejected)).toEqual([true, true, false]);
  });

  it("never rejects where n divides 2⁶⁴", () => {
    expect(acceptanceBound(32)).toBe(2n ** 64n);
  });
});
