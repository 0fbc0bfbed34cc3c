// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError, type Round } from "../api";
import { closeIntent, openIntent, type PlayIntent, unseenIntent } from "./intent";
import { IDLE, playReducer } from "./phase";
import { type Attempt, attemptOf, type Refusal, settle } from "./settle";

interface Ask {
  bet_amount: number;
}

const NOW = 1_763_900_000_000;
const intent: PlayIntent<Ask> = { key: "k-1", ask: { bet_amount: 100 }, userId: 7, createdAt: NOW };
const round = { round_id: "r-1" } as Round;
const refusal: Refusal = {
  code: "INSUFFICIENT_GOLD",
  details: {},
  requestId: null,
  retryAfterSeconds: null,
  atTheDoor: false,
};
const tooFast: Refusal = { ...refusal, code: "RATE_LIMITED", retryAfterSeconds: 3, atTheDoor: true };

describe("an intent", () => {
  beforeEach(() => sessionStorage.clear());

  it("is there after a reload until its answer was seen", () => {
    openIntent(sessionStorage, "slot", intent);
    expect(unseenIntent(sessionStorage, "slot", 7, NOW + 60_000)).toEqual(intent);
    closeIntent(sessionStorage, "slot", intent);
    expect(unseenIntent(sessionStorage, "slot", 7, NOW)).toBeNull();
  });

  it("is never another member's", () => {
    openIntent(sessionStorage, "slot", intent);
    expect(unseenIntent(sessionStorage, "slot", 8, NOW)).toBeNull();
    expect(sessionStorage.length).toBe(0);
  });

  it("is dropped before the server may forget its key", () => {
    openIntent(sessionStorage, "slot", intent);
    expect(unseenIntent(sessionStorage, "slot", 7, NOW + 24 * 3_600_000)).toBeNull();
  });

  it("is not closed by the answer to an older one", () => {
    openIntent(sessionStorage, "slot", { ...intent, key: "k-2" });
    closeIntent(sessionStorage, "slot", intent);
    expect(unseenIntent(sessionStorage, "slot", 7, NOW)?.key).toBe("k-2");
  });

  it("of one game is not another's", () => {
    openIntent(sessionStorage, "slot", intent);
    expect(unseenIntent(sessionStorage, "rps", 7, NOW)).toBeNull();
    expect(unseenIntent(sessionStorage, "slot", 7, NOW)).not.toBeNull();
  });

  it("shrugs at a text it did not write", () => {
    sessionStorage.setItem("cc.slot.intent", "{");
    expect(unseenIntent(sessionStorage, "slot", 7, NOW)).toBeNull();
  });
});

describe("settling", () => {
  function deps(answers: Attempt<Round>[]) {
    const keys: string[] = [];
    return {
      keys,
      controller: new AbortController(),
      attempt: vi.fn(async (asked: PlayIntent<Ask>) => {
        keys.push(asked.key);
        return answers.shift() ?? ({ kind: "unknown" } as Attempt<Round>);
      }),
      pause: vi.fn(async (_ms: number) => {}),
      onRetry: vi.fn(),
      random: () => 0.5,
    };
  }

  it("repeats the same key until there is an answer", async () => {
    const d = deps([{ kind: "unknown" }, { kind: "unknown" }, { kind: "settled", round }]);
    const answer = await settle(intent, { ...d, signal: d.controller.signal });
    expect(answer).toEqual({ kind: "settled", round });
    expect(d.keys).toEqual(["k-1", "k-1", "k-1"]);
    expect(d.pause.mock.calls.map(([ms]) => ms)).toEqual([400, 1000]);
  });

  it("takes a refusal for an answer", async () => {
    const d = deps([{ kind: "refused", refusal }]);
    expect(await settle(intent, { ...d, signal: d.controller.signal })).toMatchObject({ refusal });
    expect(d.onRetry).not.toHaveBeenCalled();
  });

  it("takes a day's limit for an answer even after a doubt", async () => {
    const limit = attemptOf(
      Promise.reject(new ApiError({ code: "DAILY_LIMIT", status_code: 429, details: {} })),
    );
    const d = deps([{ kind: "unknown" }, await limit]);
    expect(await settle(intent, { ...d, signal: d.controller.signal })).toMatchObject({
      refusal: { code: "DAILY_LIMIT", atTheDoor: false },
    });
  });

  it("takes a rate limit for an answer only while nothing is in doubt", async () => {
    const first = deps([{ kind: "refused", refusal: tooFast }]);
    expect(await settle(intent, { ...first, signal: first.controller.signal })).toMatchObject({
      kind: "refused",
    });
    const later = deps([
      { kind: "unknown" },
      { kind: "refused", refusal: tooFast },
      { kind: "settled", round },
    ]);
    expect(await settle(intent, { ...later, signal: later.controller.signal })).toMatchObject({
      kind: "settled",
    });
    expect(later.pause.mock.calls.map(([ms]) => ms)).toEqual([400, 3000]);
  });

  it("stops asking when the page is left, and says nothing", async () => {
    const d = deps([]);
    d.pause.mockImplementation(async () => d.controller.abort());
    expect(await settle(intent, { ...d, signal: d.controller.signal })).toBeNull();
  });
});

describe("a play", () => {
  const waiting = playReducer(IDLE, { type: "asked", ask: { bet_amount: 100 }, recovered: false });

  it("goes from asked over landing to shown", () => {
    const landing = playReducer(waiting, { type: "settled", round });
    expect([waiting.phase, landing.phase]).toEqual(["waiting", "landing"]);
    expect(playReducer(landing, { type: "landed" })).toMatchObject({ phase: "idle", round });
  });

  it("is not asked twice by a second click", () => {
    expect(playReducer(waiting, { type: "asked", ask: { bet_amount: 500 }, recovered: false })).toBe(waiting);
  });

  it("comes back to rest with the reason when it is refused", () => {
    const refused = playReducer(waiting, { type: "refused", refusal });
    expect(refused).toMatchObject({ phase: "idle", round: null, refusal });
    expect(playReducer(refused, { type: "dismissed" }).refusal).toBeNull();
  });

  it("ignores what comes too late", () => {
    expect(playReducer(IDLE, { type: "settled", round })).toBe(IDLE);
    expect(playReducer(IDLE, { type: "landed" })).toBe(IDLE);
  });
});
