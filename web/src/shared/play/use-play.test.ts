// @vitest-environment jsdom
import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { api, call, type SlotRound } from "../api";
import { openIntent, unseenIntent } from "./intent";
import { usePlay } from "./use-play";

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

interface Ask {
  bet_amount: number;
}
const post = (ask: Ask, key: string): Promise<SlotRound> =>
  call(api.POST("/api/games/slot/rounds", { params: { header: { "Idempotency-Key": key } }, body: ask }));

function machine(userId: number | null = 7) {
  const stage = { start: vi.fn(), land: vi.fn(async () => {}), skip: vi.fn(), abandon: vi.fn() };
  const shown: string[] = [];
  const { result, unmount } = renderHook(() =>
    usePlay<Ask, SlotRound>({
      game: "slot",
      post,
      stage,
      userId,
      onShown: (round) => shown.push(round.round_id),
      onRefused: () => {},
    }),
  );
  return { stage, shown, play: result, unmount };
}

const kept = () => unseenIntent<Ask>(sessionStorage, "slot", 7, Date.now());

describe("a play", () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => vi.unstubAllGlobals());

  it("asks once, lands on the reply and forgets the intent when it was shown", async () => {
    answering(settled);
    const { stage, shown, play } = machine();
    act(() => {
      play.current.play({ bet_amount: 100 });
      play.current.play({ bet_amount: 100 });
    });
    expect(kept()?.ask.bet_amount).toBe(100);
    await waitFor(() => expect(shown).toEqual(["r-1"]));
    expect(keys).toHaveLength(1);
    expect(stage.start).toHaveBeenCalledTimes(1);
    expect(stage.land).toHaveBeenCalledWith(expect.objectContaining({ round_id: "r-1" }));
    expect(kept()).toBeNull();
    expect(play.current.state).toMatchObject({ phase: "idle", round: { round_id: "r-1" } });
  });

  it("asks again by the same key when the answer was lost or is a 5xx", async () => {
    const lost = () => Promise.reject(new TypeError("network"));
    answering(lost, () => refused(503, "SERVICE_UNAVAILABLE"), settled);
    const { shown, play } = machine();
    act(() => play.current.play({ bet_amount: 100 }));
    await waitFor(() => expect(shown).toEqual(["r-1"]), { timeout: 4000 });
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it("stands still with the reason when it is refused", async () => {
    answering(() => refused(409, "INSUFFICIENT_GOLD"));
    const { stage, shown, play } = machine();
    act(() => play.current.play({ bet_amount: 100 }));
    await waitFor(() => expect(play.current.state.refusal?.code).toBe("INSUFFICIENT_GOLD"));
    expect(stage.abandon).toHaveBeenCalled();
    expect([shown.length, kept()]).toEqual([0, null]);
  });

  it("recovers what was asked for before a reload, by its key", async () => {
    answering(settled);
    openIntent(sessionStorage, "slot", {
      key: "from-before",
      ask: { bet_amount: 100 },
      userId: 7,
      createdAt: Date.now(),
    });
    const { shown, play } = machine();
    await waitFor(() => expect(shown).toEqual(["r-1"]));
    expect(keys).toEqual(["from-before"]);
    expect(play.current.state.recovered).toBe(true);
  });

  it("leaves the intent for the next page when this one is left", async () => {
    let answer = (_: Response) => {};
    answering(() => new Promise((resolve) => (answer = resolve)));
    const { shown, play, unmount } = machine();
    act(() => play.current.play({ bet_amount: 100 }));
    await waitFor(() => expect(keys).toHaveLength(1));
    unmount();
    await act(async () => answer(settled()));
    expect(shown).toEqual([]);
    expect(kept()?.key).toBe(keys[0]);
  });

  it("does nothing before the member is known", () => {
    answering(settled);
    const { play } = machine(null);
    act(() => play.current.play({ bet_amount: 100 }));
    expect(keys).toEqual([]);
  });
});
