// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { api, call } from "../api/client";
import { ApiError } from "../api/errors";
import { dropToken, holdToken } from "../api/token";
import { hydrateFromServer } from "../store/hydrate";
import { resetStore, useGlobalStore } from "../store/store";
import { someone, someStats } from "../testing/members";

const TOKEN = {
  token_type: "bearer" as const,
  expires_in: 900,
  session_id: "s1",
  user_info: someone(),
  balance: { gold: 1_000, version: 1 },
};

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
const refused = (code: string, status: number) =>
  json({ code, message: code, status_code: status, details: {}, request_id: "r1", path: "" }, status);

const pathOf = (input: RequestInfo | URL) =>
  new URL(input instanceof Request ? input.url : String(input), location.origin).pathname;

beforeEach(() => {
  resetStore();
  holdToken({ ...TOKEN, access_token: "old" });
});
afterEach(() => {
  dropToken();
  vi.unstubAllGlobals();
});

it("reads who, how much and how often at the same time, and commits once", async () => {
  const asked: string[] = [];
  const answers = new Map<string, unknown>([
    ["/api/auth/me", someone()],
    ["/api/users/balance", { gold: 1_000, version: 1 }],
    ["/api/games/stats/me", { success: true, stats: someStats(3) }],
  ]);
  let openGate = () => {};
  const gate = new Promise<void>((resolve) => {
    openGate = resolve;
  });
  vi.stubGlobal("fetch", async (input: Request) => {
    asked.push(pathOf(input));
    await gate;
    return json(answers.get(pathOf(input)));
  });
  const commits = vi.fn();
  const stop = useGlobalStore.subscribe(commits);
  const reading = hydrateFromServer();
  await vi.waitFor(() => expect(asked.sort()).toEqual([...answers.keys()].sort()));
  expect(commits).not.toHaveBeenCalled();
  openGate();
  await reading;
  stop();
  expect(commits).toHaveBeenCalledTimes(1);
  expect(useGlobalStore.getState().shown.gold).toBe(1_000);
});

it("renews an expired token once for all who wait, and repeats their requests", async () => {
  let renewals = 0;
  vi.stubGlobal("fetch", async (input: Request) => {
    if (pathOf(input) === "/api/auth/refresh") {
      renewals += 1;
      return json({ ...TOKEN, access_token: "new" });
    }
    return input.headers.get("authorization") === "Bearer new"
      ? json({ gold: 5, version: 2 })
      : refused("TOKEN_EXPIRED", 401);
  });
  const balances = await Promise.all([1, 2, 3].map(() => call(api.GET("/api/users/balance"))));
  expect(balances.map((balance) => balance.gold)).toEqual([5, 5, 5]);
  expect(renewals).toBe(1);
});

it("gives up after one repetition", async () => {
  let asked = 0;
  vi.stubGlobal("fetch", async (input: Request) => {
    if (pathOf(input) === "/api/auth/refresh") return json({ ...TOKEN, access_token: "new" });
    asked += 1;
    return refused("TOKEN_EXPIRED", 401);
  });
  await expect(call(api.GET("/api/users/balance"))).rejects.toMatchObject({
    code: "TOKEN_EXPIRED",
    status: 401,
  });
  expect(asked).toBe(2);
});

it("makes every failure an ApiError", async () => {
  const failing = (answer: () => Promise<Response>) => {
    vi.stubGlobal("fetch", answer);
    return call(api.GET("/api/users/balance")).catch((cause: unknown) => cause as ApiError);
  };
  const offline = await failing(() => Promise.reject(new TypeError("Failed to fetch")));
  const proxy = await failing(async () => new Response("<html>", { status: 502 }));
  const limited = await failing(async () => {
    const answer = refused("RATE_LIMITED", 429);
    answer.headers.set("retry-after", "7");
    return answer;
  });
  expect([offline, proxy, limited].every((cause) => cause instanceof ApiError)).toBe(true);
  expect(offline).toMatchObject({ code: "NETWORK", isUnanswered: true });
  expect(proxy).toMatchObject({ code: "SERVICE_UNAVAILABLE", status: 502 });
  expect(limited).toMatchObject({ code: "RATE_LIMITED", retryAfterSeconds: 7, requestId: "r1" });
});
