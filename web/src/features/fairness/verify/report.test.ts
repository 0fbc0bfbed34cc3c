import { describe, expect, it } from "vitest";
import { NotARound, parseRound, type RoundRecord, type SlotResult } from "./record";
import { verifyRound } from "./report";
import { honestRound } from "./round.fixture";

async function afterEdit(edit: (round: RoundRecord) => unknown) {
  const round = await honestRound();
  edit(round);
  return verifyRound(round);
}

const flipped = (hex: string): string => (hex[0] === "a" ? "b" : "a") + hex.slice(1);

describe("an honest round", () => {
  it("matches, for many nonces, and writes every step down", async () => {
    for (let nonce = 0; nonce < 50; nonce += 1) {
      const report = await verifyRound(await honestRound(nonce));
      expect(report.status).toBe("match");
      expect(report.failed).toBeNull();
      const stops = (report.outcome?.result as SlotResult | undefined)?.stops;
      expect(report.draws.map((draw) => draw.result)).toEqual(stops);
      expect(report.blocks[0]).toHaveLength(64);
    }
  });

  it("survives being saved and read back", async () => {
    const saved = JSON.stringify(await honestRound());
    expect((await verifyRound(parseRound(saved))).status).toBe("match");
  });
});

/** The record with some of its members replaced, as a forger would. */
const withFairness = (change: Partial<RoundRecord["fairness"]>) => (r: RoundRecord) => {
  Object.assign(r.fairness, change);
};
const withRound = (change: (r: RoundRecord) => Partial<RoundRecord>) => (r: RoundRecord) => {
  Object.assign(r, change(r));
};
const withResult = (change: Partial<RoundRecord["result"]>) => (r: RoundRecord) => {
  Object.assign(r.result, change);
};

describe("one changed value turns it red and names the step", () => {
  it.each<[string, (round: RoundRecord) => unknown]>([
    ["commit", (r) => withFairness({ odds_hash: flipped(r.fairness.odds_hash) })(r)],
    ["commit", (r) => Object.assign(r.odds.paytable, { CHIP: 6 })],
    ["commit", (r) => r.odds.strips[0]?.reverse()],
    ["commit", withFairness({ algo_version: 2 })],
    ["seed", withRound((r) => ({ server_seed: flipped(r.server_seed ?? "") }))],
    ["seed", (r) => withFairness({ server_seed_hash: flipped(r.fairness.server_seed_hash) })(r)],
    ["result", withFairness({ client_seed: "casino-clun" })],
    ["result", withFairness({ nonce: 1 })],
    ["result", (r) => withResult({ stops: r.result.stops.map((stop) => (stop + 1) % 28) })(r)],
    ["result", (r) => r.result.grid.splice(0, 1, ["SEVEN", "SEVEN", "SEVEN"])],
    ["result", (r) => r.result.wins.push({ line: 1, symbol: "CHIP", count: 3, payout: 100 })],
    ["result", withResult({ jackpot: true })],
    ["result", withRound((r) => ({ payout_amount: r.payout_amount + 1 }))],
    ["result", withRound((r) => ({ net_amount: r.net_amount + 1 }))],
    ["result", withRound((r) => ({ bet_amount: r.bet_amount + 5 }))],
    ["result", withRound(() => ({ balance: { gold: 1_000_000, version: 2 } }))],
  ])("%s ← %s", async (step, edit) => {
    const report = await afterEdit(edit);
    expect(report.status).toBe("mismatch");
    expect(report.failed).toBe(step);
    expect(report.differences).not.toHaveLength(0);
  });

  it("does not judge a result whose seed is not the committed one", async () => {
    const report = await afterEdit(withRound((r) => ({ server_seed: flipped(r.server_seed ?? "") })));
    expect(report.steps).toMatchObject({ seed: "failed", mix: "stopped", result: "stopped" });
  });
});

describe("before the seed is revealed", () => {
  it("waits", async () => {
    const report = await afterEdit(withRound(() => ({ server_seed: null })));
    expect(report.status).toBe("pending");
    expect(report.steps).toMatchObject({ commit: "ok", seed: "waiting", result: "waiting" });
  });

  it("still refuses a payout that the shown reels do not make", async () => {
    const report = await afterEdit(
      withRound((r) => ({ server_seed: null, payout_amount: r.payout_amount + 50 })),
    );
    expect([report.status, report.failed]).toEqual(["mismatch", "result"]);
  });
});

describe("a text that is no round", () => {
  it.each([
    ["{", "not_json", ""],
    ["[]", "not_a_round", ""],
    ['{"game":"plinko"}', "unknown_game", "plinko"],
    ['{"game":"slot"}', "not_a_round", "round_id"],
  ])("%s is refused by name", (text, reason, field) => {
    expect(() => parseRound(text)).toThrow(NotARound);
    try {
      parseRound(text);
    } catch (error) {
      expect(error).toMatchObject({ reason, field });
    }
  });

  it("names the first place that is wrong", async () => {
    const round = await honestRound();
    const broken = { ...round, fairness: { ...round.fairness, nonce: 1.5 } };
    expect(() => parseRound(JSON.stringify(broken))).toThrow("fairness.nonce");
  });
});
