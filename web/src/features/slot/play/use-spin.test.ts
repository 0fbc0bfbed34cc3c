import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SlotRound } from "../types";
import { openIntent, unseenIntent } from "./intent";
import { useSpin } from "./use-spin";

const ROUND = {
  round_id: "r-1",
  game: "slot",
  status: "SETTLED",
  bet_amount: 100,
  payout_amount: 0,
  net_amount: -100,
  result: { stops: [11, 22, 11], grid: [], wins: [], jackpot: false },
  balance: { gold: 900, version: 2 },
  created_at: "2025-11-23T12:14:02Z",
} as unknown as SlotRound;

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
const settled = () => json(201, ROUND);
const refused = (status: number, code: string) =>
  json(status, { code, message: code, status_code: status, details: {}, request_id: "q", path: "" });

let keys: string[] = [];
/** The wire: each request of a round takes the next answer. */
function answering(...answers: (() => Response | Promise<Response>)[]) {
  keys = [];
  vi.stubGlobal(
    "fetch",
    vi.fn(async (request: Request) => {
      if (request.url.endsWith("/api/games/slot/rounds")) {
        keys.push(request.headers.get("Idempotency-Key") ?? "");
        return (answers.shift() ?? settled)();
      }
      return json(404, {});
    }),
  );
}

function machine(userId: number | null = 7) {
  const reels = { start: vi.fn(), land: vi.fn(async () => {}), skip: vi.fn(), abandon: vi.fn() };
  const shown: string[] = [];
  const { result, unmount } = renderHook(() =>
    useSpin({
      reels,
      userId,
      prepare: async () => {},
      onShown: (round) => shown.push(round.round_id),
      onRefused: () => {},
    }),
  );
  return { reels, shown, spin: result, unmount };
}

const kept = () => unseenIntent(sessionStorage, 7, Date.now());

describe("a spin", () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => vi.unstubAllGlobals());

  it("asks once, lands on the reply's stops and forgets the intent when it was shown", async () => {
    answering(settled);
    const { reels, shown, spin } = machine();
    act(() => {
      spin.current.spin(100);
      spin.current.spin(100);
    });
    expect(kept()?.bet).toBe(100);
    await waitFor(() => expect(shown).toEqual(["r-1"]));
    expect(keys).toHaveLength(1);
    expect(reels.start).toHaveBeenCalledTimes(1);
    expect(reels.land).toHaveBeenCalledWith([11, 22, 11]);
    expect(kept()).toBeNull();
    expect(spin.current.state).toMatchObject({ phase: "idle", round: { round_id: "r-1" } });
  });

  it("asks again by the same key when the answer was lost or is a 5xx", async () => {
    const lost = () => Promise.reject(new TypeError("network"));
    answering(lost, () => refused(503, "SERVICE_UNAVAILABLE"), settled);
    const { shown, spin } = machine();
    act(() => spin.current.spin(100));
    await waitFor(() => expect(shown).toEqual(["r-1"]), { timeout: 4000 });
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it("stands still with the reason when it is refused", async () => {
    answering(() => refused(409, "INSUFFICIENT_GOLD"));
    const { reels, shown, spin } = machine();
    act(() => spin.current.spin(100));
    await waitFor(() => expect(spin.current.state.refusal?.code).toBe("INSUFFICIENT_GOLD"));
    expect(reels.abandon).toHaveBeenCalled();
    expect([shown.length, kept()]).toEqual([0, null]);
  });

  it("recovers what was asked for before a reload, by its key", async () => {
    answering(settled);
    openIntent(sessionStorage, { key: "from-before", bet: 100, userId: 7, createdAt: Date.now() });
    const { shown, spin } = machine();
    await waitFor(() => expect(shown).toEqual(["r-1"]));
    expect(keys).toEqual(["from-before"]);
    expect(spin.current.state.recovered).toBe(true);
  });

  it("leaves the intent for the next page when this one is left", async () => {
    let answer = (_: Response) => {};
    answering(() => new Promise((resolve) => (answer = resolve)));
    const { shown, spin, unmount } = machine();
    act(() => spin.current.spin(100));
    await waitFor(() => expect(keys).toHaveLength(1));
    unmount();
    await act(async () => answer(settled()));
    expect(shown).toEqual([]);
    expect(kept()?.key).toBe(keys[0]);
  });

  it("does nothing before the member is known", () => {
    answering(settled);
    const { spin } = machine(null);
    act(() => spin.current.spin(100));
    expect(keys).toEqual([]);
  });
});
