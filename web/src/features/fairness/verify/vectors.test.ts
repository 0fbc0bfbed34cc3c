import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "@/shared/digest/digest";
import { canonicalJson, type Json } from "./canonical";
import { streamOf } from "./draws";
import { RULES } from "./games";
import type { AnyRound } from "./record";

interface Vector {
  game: string;
  rounds: number;
  odds: object;
  bet: { bet_amount?: number };
  stake: number;
  pre_state: object | null;
  digest: string;
}

const FILE = path.join(process.cwd(), "../docs/fairness/vectors.json");
const vectors = JSON.parse(readFileSync(FILE, "utf8")) as Vector[];

/** The rounds of a vector as one text, a line each: payout and result. */
async function told({ game, rounds, odds, bet, stake, pre_state }: Vector): Promise<string> {
  const play = RULES[game];
  if (!play) throw new Error(`no rules of ${game}`);
  const lines = [];
  for (let nonce = 0; nonce < rounds; nonce += 1) {
    const serverSeed = await sha256Hex(`${game}:${nonce}`);
    const draws = streamOf(game, { serverSeed, clientSeed: "vector", nonce });
    const round = { game, odds, bet, bet_amount: stake, pre_state } as unknown as AnyRound;
    const { payout, result } = await play(round, draws);
    lines.push(canonicalJson({ payout, result: result as Json }));
  }
  return lines.join("\n");
}

describe("the shared vectors", () => {
  it.each(vectors.map((vector) => [vector.game, vector] as const))(
    "%s: the server, this verifier and the independent script agree on every round",
    async (_, vector) => {
      expect(await sha256Hex(await told(vector))).toBe(vector.digest);
    },
    60_000,
  );

  it("count ten thousand rounds", () => {
    expect(vectors.reduce((sum, { rounds }) => sum + rounds, 0)).toBeGreaterThanOrEqual(10_000);
  });
});
