import { describe, expect, it } from "vitest";
import type { PublicBet, SharedRound } from "../api";
import { purposeOf } from "./purpose";
import { otherSeats, type Table, tableReducer } from "./table";
import { aRound, aSeat, aStake, aTable, out, theCurrent } from "./table.fixture";

const phase = (table: Table, round: Partial<SharedRound>, bets: PublicBet[] = []) =>
  tableReducer(table, { type: "phase", data: { round: aRound(round), bets } }) as Table;
const tick = (table: Table, bets: PublicBet[], said = {}) =>
  tableReducer(table, {
    type: "tick",
    data: { round: 7, phase: "BETTING", elapsed_ms: null, multiplier: null, bets, ...said },
  }) as Table;
const stake = (table: Table, round: ReturnType<typeof aStake>) =>
  tableReducer(table, { type: "stake", round }) as Table;

const RUNNING = { phase: "RUNNING", server_time: "2026-11-23T12:00:14Z" } as const;
const BUSTED = { phase: "BUSTED", bust_multiplier: "1.52", server_time: "2026-11-23T12:00:21Z" } as const;

describe("messages of the shared round", () => {
  it("mean nothing before the round was asked for", () => {
    expect(tableReducer(null, { type: "phase", data: { round: aRound(), bets: [] } })).toBeNull();
  });

  it("take seats and give them up once", () => {
    const taken = tick(aTable(), [aSeat(1), aSeat(2)]);
    const left = tick(taken, [aSeat(1, { status: "CASHED_OUT", cashout_multiplier: "1.20" })]);
    expect(tick(left, [aSeat(1)])).toBe(left);
    expect(left.bets[1]?.cashout_multiplier).toBe("1.20");
    expect(Object.keys(left.bets)).toHaveLength(2);
  });

  it("change nothing when they are repeated, late, or out of order", () => {
    const running = phase(aTable(), RUNNING);
    const busted = phase(running, BUSTED);
    expect(phase(busted, BUSTED)).toBe(busted);
    expect(phase(busted, RUNNING)).toBe(busted);
    expect(phase(busted, { ...aRound({ number: 6 }), phase: "SETTLED" })).toBe(busted);
    expect(tick(busted, [], { round: 6 })).toBe(busted);
    expect(tick(busted, [], { phase: "RUNNING" })).toBe(busted);
  });

  it("let a window that nobody bet in go on", () => {
    const later = { starts_at: "2026-11-23T12:00:20Z", server_time: "2026-11-23T12:00:14Z" };
    const moved = phase(aTable(), later);
    expect(moved.round.starts_at).toBe(later.starts_at);
    expect(phase(moved, {}).round.starts_at).toBe(later.starts_at);
  });

  it("clear the seats for another round", () => {
    const table = phase(phase(tick(aTable(), [aSeat(1)]), BUSTED), { number: 8 }, [aSeat(5)]);
    expect(Object.keys(table.bets)).toEqual(["5"]);
  });

  it("ask for what was missed", () => {
    expect(tick(aTable(), [], { round: 8 }).behind).toBe(true);
    expect(tick(aTable(), [], { phase: "RUNNING" }).behind).toBe(true);
    const answered = tableReducer(tick(aTable(), [], { round: 8 }), {
      type: "current",
      data: theCurrent({ round: aRound({ number: 8 }) }),
    });
    expect(answered).toMatchObject({ behind: false, round: { number: 8 } });
  });
});

describe("one's own stake", () => {
  it("is in this round or in the next, as the link it was sealed with says", () => {
    expect(stake(aTable(), aStake(7))).toMatchObject({ own: { round_id: "stake-7" }, next: null });
    expect(stake(aTable(RUNNING), aStake(8))).toMatchObject({ own: null, next: { round_id: "stake-8" } });
  });

  it("moves into its round when that begins", () => {
    const waiting = stake(aTable(BUSTED), aStake(8));
    expect(phase(waiting, { number: 8 })).toMatchObject({ own: { round_id: "stake-8" }, next: null });
  });

  it("is settled once, whatever comes after", () => {
    const open = stake(aTable(), aStake(7));
    const settled = stake(open, out(aStake(7), "1.40"));
    expect(stake(settled, aStake(7))).toBe(settled);
    const late = theCurrent({ round: aRound(RUNNING), own_bet: aStake(7) });
    expect(tableReducer(settled, { type: "current", data: late })?.own?.status).toBe("SETTLED");
  });

  it("is restored by the answer after a reload, also when a message was quicker", () => {
    expect(aTable(RUNNING, { own_bet: aStake(7) }).own?.round_id).toBe("stake-7");
    const quicker = phase(aTable(), BUSTED);
    const slow = theCurrent({ round: aRound(RUNNING), own_bet: aStake(7), bets: [aSeat(3)] });
    const table = tableReducer(quicker, { type: "current", data: slow });
    expect(table).toMatchObject({ round: { phase: "BUSTED" }, own: { round_id: "stake-7" } });
    expect(table?.bets[3]).toBeDefined();
  });

  it("of a round long gone is nobody's business", () => {
    const table = aTable();
    expect(stake(table, out(aStake(3), "2.00"))).toBe(table);
  });

  it("is asked for again when its round ended unheard", () => {
    const open = stake(aTable(), aStake(7));
    expect(phase(open, { number: 8 }).behind).toBe(true);
  });
});

describe("the one key", () => {
  it.each([
    ["bet", aTable()],
    ["placed", aTable({}, { own_bet: aStake(7) })],
    ["out", aTable(RUNNING, { own_bet: aStake(7) })],
    ["next", aTable(RUNNING)],
    ["next", aTable(RUNNING, { own_bet: out(aStake(7), "1.10") })],
    ["queued", aTable(RUNNING, { next_bet: aStake(8) })],
    ["next", aTable(BUSTED, { own_bet: aStake(7) })],
    ["wait", null],
  ] as const)("is for %s", (purpose, table) => {
    expect(purposeOf(table)).toBe(purpose);
  });
});

describe("everybody else", () => {
  const names = (table: Table) => otherSeats(table, "me").map(({ seat }) => seat);

  it("stands with those still in first, then the highest", () => {
    const bets = [
      aSeat(1, { status: "LOST" }),
      aSeat(2, { status: "CASHED_OUT", cashout_multiplier: "1.20" }),
      aSeat(3),
      aSeat(4, { status: "CASHED_OUT", cashout_multiplier: "11.00" }),
    ];
    expect(names(aTable(RUNNING, { bets }))).toEqual([3, 4, 2, 1]);
  });

  it("does not show the member twice, named or not", () => {
    const own_bet = aStake(7);
    const bets = [aSeat(1), aSeat(2, { name: "me" })];
    expect(names(aTable({}, { bets, own_bet }))).toEqual([1]);
    const nameless = [aSeat(1), aSeat(2, { name: null }), aSeat(3, { name: null, bet_amount: 500 })];
    expect(names(aTable({}, { bets: nameless, own_bet }))).toEqual([1, 3]);
  });
});
