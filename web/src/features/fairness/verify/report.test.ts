import { describe, expect, it } from "vitest";
import { NotARound, parseRound, type RoundRecord } from "./record";
import { verifyRound } from "./report";
import { honestRound } from "./round.fixture";

async function afterEdit(edit: (round: RoundRecord) => void) {
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
      expect(report.draws.map((draw) => draw.result)).toEqual(report.outcome?.stops);
      expect(report.blocks[0]).toHaveLength(64);
    }
  });

  it("survives being saved and read back", async () => {
    const saved = JSON.stringify(await honestRound());
    expect((await verifyRound(parseRound(saved))).status).toBe("match");
  });
});

describe("one changed value turns it red and names the step", () => {
  it.each<[string, (round: RoundRecord) => void]>([
    ["commit", (r) => void (r.fairness.odds_hash = flipped(r.fairness.odds_hash))],
    ["commit", (r) => void (r.odds.paytable.CHIP = 6)],
    ["commit", (r) => void r.odds.strips[0]?.reverse()],
    ["commit", (r) => void (r.fairness.algo_version = 2)],
    ["seed", (r) => void (r.server_seed = flipped(r.server_seed ?? ""))],
    ["seed", (r) => void (r.fairness.server_seed_hash = flipped(r.fairness.server_seed_hash))],
    ["result", (r) => void (r.fairness.client_seed = "casino-clun")],
    ["result", (r) => void (r.fairness.nonce = 1)],
    ["result", (r) => void (r.result.stops[1] = ((r.result.stops[1] ?? 0) + 1) % 28)],
    ["result", (r) => void (r.result.grid[0] = ["SEVEN", "SEVEN", "SEVEN"])],
    ["result", (r) => void r.result.wins.push({ line: 1, symbol: "CHIP", count: 3, payout: 100 })],
    ["result", (r) => void (r.result.jackpot = true)],
    ["result", (r) => void (r.payout_amount += 1)],
    ["result", (r) => void (r.net_amount += 1)],
    ["result", (r) => void (r.bet_amount += 5)],
    ["result", (r) => void (r.balance = { gold: 1_000_000, version: 2 })],
  ])("%s ← %s", async (step, edit) => {
    const report = await afterEdit(edit);
    expect(report.status).toBe("mismatch");
    expect(report.failed).toBe(step);
    expect(report.differences).not.toHaveLength(0);
  });

  it("does not judge a result whose seed is not the committed one", async () => {
    const report = await afterEdit((r) => void (r.server_seed = flipped(r.server_seed ?? "")));
    expect(report.steps).toMatchObject({ seed: "failed", mix: "stopped", result: "stopped" });
  });
});

describe("before the seed is revealed", () => {
  it("waits", async () => {
    const report = await afterEdit((r) => void (r.server_seed = null));
    expect(report.status).toBe("pending");
    expect(report.steps).toMatchObject({ commit: "ok", seed: "waiting", result: "waiting" });
  });

  it("still refuses a payout that the shown reels do not make", async () => {
    const report = await afterEdit((r) => {
      r.server_seed = null;
      r.payout_amount += 50;
    });
    expect([report.status, report.failed]).toEqual(["mismatch", "result"]);
  });
});

describe("a text that is no round", () => {
  it.each([
    ["{", "not_json", ""],
    ["[]", "not_a_round", ""],
    ['{"game":"crash"}', "unknown_game", "crash"],
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
