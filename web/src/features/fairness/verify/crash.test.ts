import { describe, expect, it } from "vitest";
import { bustOf } from "@/shared/crash/bust";
import { sha256Hex } from "@/shared/digest/digest";
import { oddsHash } from "./canonical";
import { type CrashResult, chainEnd } from "./crash";
import type { AnyRound } from "./record";
import { verifyRound } from "./report";

const ODDS = { game: "crash", algo_version: 1, bits: 52, numerator: 99, cap: 1_000_000 };
const SALT = "the-members-salt";
const INDEX = 5;

/** A seat in the one round that the link of this text draws. */
async function seat(text: string, change: Partial<Record<keyof CrashResult, string | null>> = {}) {
  const link = await sha256Hex(text);
  const record = {
    round_id: "r",
    game: "crash",
    status: "SETTLED",
    bet_amount: 200,
    payout_amount: 0,
    net_amount: -200,
    result: {
      phase: "SETTLED",
      auto_cashout: null,
      cashout_multiplier: null,
      bust_multiplier: "",
      ...change,
    },
    fairness: {
      server_seed_hash: await sha256Hex(link),
      client_seed: SALT,
      nonce: INDEX,
      odds_hash: await oddsHash(ODDS),
      algo_version: 1,
    },
    server_seed: link as string | null,
    odds: ODDS,
    bet: { bet_amount: 200, auto_cashout: change.auto_cashout ?? null },
    pre_state: { round: 1, terminal_hash: await chainEnd(link, INDEX) },
    balance: { gold: 5_000, version: 9 },
    balance_before: 1_000,
  };
  const found = (await verifyRound(record)).outcome?.result as CrashResult | undefined;
  const bust = found?.bust_multiplier ?? "";
  record.result.bust_multiplier = bust;
  return { record, bust: Number(bust) };
}

/** A round that went beyond 2.00. */
async function long(change: Partial<Record<keyof CrashResult, string | null>> = {}) {
  for (let i = 0; ; i += 1) {
    const made = await seat(`long ${i}`, change);
    if (made.bust > 2) return made.record;
  }
}

const paid = (record: AnyRound, payout: number): AnyRound =>
  Object.assign(record, { payout_amount: payout, net_amount: payout - record.bet_amount });

describe("a seat in a shared round", () => {
  it("is lost, left by hand, and left at its target, as the records say", async () => {
    expect((await verifyRound(await long())).status).toBe("match");
    expect((await verifyRound(paid(await long({ cashout_multiplier: "1.50" }), 300))).status).toBe("match");
    const target = { auto_cashout: "1.20", cashout_multiplier: "1.20" };
    expect((await verifyRound(paid(await long(target), 240))).status).toBe("match");
    const earlier = { auto_cashout: "1.80", cashout_multiplier: "1.10" };
    expect((await verifyRound(paid(await long(earlier), 220))).status).toBe("match");
    const given = Object.assign(paid(await long({ auto_cashout: "1.80" }), 200), { status: "REFUNDED" });
    expect((await verifyRound(given)).status).toBe("match");
  });

  it("is refused when a target was reached and not paid, or a cash-out came behind the bust", async () => {
    const unpaid = await verifyRound(await long({ auto_cashout: "1.20" }));
    expect(unpaid.differences.map(({ field }) => field)).toContain("result.cashout_multiplier");
    const late = await verifyRound(paid(await long({ cashout_multiplier: "9999.00" }), 1_999_800));
    expect([late.status, late.failed]).toEqual(["mismatch", "result"]);
  });

  it("is refused when its link leads elsewhere or the salt is another", async () => {
    const other = await long();
    other.pre_state.terminal_hash = await sha256Hex("another chain");
    const report = await verifyRound(other);
    expect([report.failed, report.differences[0]?.field]).toEqual(["seed", "pre_state.terminal_hash"]);
    const salted = await long();
    salted.fairness.client_seed = "another";
    expect((await verifyRound(salted)).failed).toBe("result");
  });

  it("waits while its link is secret", async () => {
    const open = await long();
    open.server_seed = null;
    open.result.bust_multiplier = null as unknown as string;
    const report = await verifyRound(open);
    expect([report.status, report.steps.seed]).toEqual(["pending", "waiting"]);
  });
});

describe("where a curve ends", () => {
  it.each([
    [0, 100],
    [2 ** 51, 198],
    [2 ** 52 - 1, 1_000_000],
  ])("number %i busts at %i hundredths", (number, bust) => {
    expect(bustOf(ODDS, number)).toBe(bust);
  });
});
