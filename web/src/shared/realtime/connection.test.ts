import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "../api/errors";
import { reconnectDelay } from "./backoff";
import { RealtimeConnection, type Surroundings } from "./connection";
import { parseEnvelope } from "./envelope";
import type { Line, LineEvents } from "./line";

interface Opened {
  query: string;
  events: LineEvents;
  line: Line;
  kind: "socket" | "fallback";
}

function world() {
  const opened: Opened[] = [];
  const states: string[] = [];
  const open = (kind: Opened["kind"]) => (query: string, events: LineEvents) => {
    const line = { ping: vi.fn(), close: vi.fn() };
    opened.push({ query, events, line, kind });
    return line;
  };
  const surroundings = {
    ticket: vi.fn(async () => "t1"),
    lastId: vi.fn(() => 41),
    openSocket: open("socket"),
    openFallback: open("fallback"),
    onHello: vi.fn(),
    onMessage: vi.fn(),
    onSessionClosed: vi.fn(),
    onState: (state: string) => states.push(state),
    isOnline: vi.fn(() => true),
    isVisible: vi.fn(() => true),
    now: () => Date.now(),
  } satisfies Surroundings;
  const last = () => {
    const found = opened.at(-1);
    if (!found) throw new Error("nothing was opened");
    return found;
  };
  return { surroundings, opened, states, last };
}

const HELLO = { type: "hello", data: { last_id: 41, balance_version: 41 } } as const;
const soon = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => vi.useRealTimers());

describe("reconnectDelay", () => {
  it("steps 1, 2, 4, 8, 15, 15 seconds", () => {
    expect([0, 1, 2, 3, 4, 5].map((n) => reconnectDelay(n, () => 0.5))).toEqual([
      1_000, 2_000, 4_000, 8_000, 15_000, 15_000,
    ]);
  });

  it("spreads by a fifth to either side", () => {
    expect([reconnectDelay(2, () => 0), reconnectDelay(2, () => 1)]).toEqual([3_200, 4_800]);
  });
});

describe("RealtimeConnection", () => {
  it("opens a socket with a ticket and the place to resume, and is live at hello", async () => {
    const { surroundings, last, states } = world();
    new RealtimeConnection(surroundings).start();
    await soon();
    expect(last().query).toBe("ticket=t1&last_id=41");
    expect(states).toEqual(["connecting"]);
    last().events.onMessage(HELLO);
    expect(states.at(-1)).toBe("live");
    expect(surroundings.onHello).toHaveBeenCalledWith(HELLO.data);
  });

  it("comes back after the schedule's time", async () => {
    const { surroundings, opened, last, states } = world();
    new RealtimeConnection(surroundings).start();
    await soon();
    last().events.onMessage(HELLO);
    last().events.onClose(1006);
    expect(states.at(-1)).toBe("lost");
    await vi.advanceTimersByTimeAsync(999);
    expect(opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(opened).toHaveLength(2);
  });

  it("does not wait when nudged", async () => {
    const { surroundings, opened, last } = world();
    const connection = new RealtimeConnection(surroundings);
    connection.start();
    await soon();
    last().events.onClose(1006);
    connection.nudge();
    await soon();
    expect(opened).toHaveLength(2);
  });

  it("only pings when nudged on a living line", async () => {
    const { surroundings, opened, last } = world();
    const connection = new RealtimeConnection(surroundings);
    connection.start();
    await soon();
    last().events.onMessage(HELLO);
    connection.nudge();
    await soon();
    expect(opened).toHaveLength(1);
    expect(last().line.ping).toHaveBeenCalled();
  });

  it("pings every 2.5 s and gives a silent line up after 9 s", async () => {
    const { surroundings, opened, last } = world();
    new RealtimeConnection(surroundings).start();
    await soon();
    last().events.onMessage(HELLO);
    await vi.advanceTimersByTimeAsync(7_500);
    expect(last().line.ping).toHaveBeenCalledTimes(3);
    expect(opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(opened).toHaveLength(2);
    expect(opened[0]?.line.close).toHaveBeenCalled();
  });

  it("does not judge a hidden page, whose timers are slow", async () => {
    const { surroundings, opened } = world();
    surroundings.isVisible.mockReturnValue(false);
    new RealtimeConnection(surroundings).start();
    await soon();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opened).toHaveLength(1);
  });

  it("falls back to events after three sockets without a greeting", async () => {
    const { surroundings, opened, last, states } = world();
    new RealtimeConnection(surroundings).start();
    await soon();
    for (const wait of [1_000, 2_000, 4_000]) {
      last().events.onClose(1006);
      await vi.advanceTimersByTimeAsync(wait);
    }
    expect(opened.map((o) => o.kind)).toEqual(["socket", "socket", "socket", "fallback"]);
    last().events.onMessage(HELLO);
    expect(states.at(-1)).toBe("fallback");
  });

  it("reports a closed session instead of knocking again", async () => {
    const { surroundings, opened, last } = world();
    new RealtimeConnection(surroundings).start();
    await soon();
    last().events.onClose(4401);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(surroundings.onSessionClosed).toHaveBeenCalledOnce();
    expect(opened).toHaveLength(1);
  });

  it("reports a refused ticket as a closed session", async () => {
    const { surroundings } = world();
    surroundings.ticket.mockRejectedValue(new ApiError({ code: "SESSION_REVOKED", status_code: 401 }));
    new RealtimeConnection(surroundings).start();
    await soon();
    expect(surroundings.onSessionClosed).toHaveBeenCalledOnce();
  });

  it("is deaf to a line it has left", async () => {
    const { surroundings, opened, last } = world();
    const connection = new RealtimeConnection(surroundings);
    connection.start();
    await soon();
    const old = last().events;
    connection.stop();
    old.onMessage({ type: "balance_changed", data: { gold: 1, version: 99 } });
    old.onClose(1006);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(surroundings.onMessage).not.toHaveBeenCalled();
    expect(opened).toHaveLength(1);
  });
});

describe("parseEnvelope", () => {
  it.each(["", "null", "[]", "12", '{"type":1}', '{"type":"pong"}', '{"type":"constructor"}'])(
    "drops %s",
    (text) => {
      expect(parseEnvelope(text)).toBeNull();
    },
  );

  it("never hands on null data or half a balance", () => {
    expect(parseEnvelope('{"type":"balance_changed","data":null,"balance":{"gold":"5"},"id":null}')).toEqual({
      type: "balance_changed",
      data: {},
      id: undefined,
      balance: undefined,
    });
  });
});
