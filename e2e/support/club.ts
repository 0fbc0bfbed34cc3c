import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { baseURL } from "../setup/where";
import { Member } from "./member";
import { Troubles } from "./troubles";

interface Club {
  /** Limits count by address: every test has its own, and the club's limits stay on. */
  address: string;
  troubles: Troubles;
  /** The API as a program uses it, from the test's address. */
  http: APIRequestContext;
  /** A new member with the welcome gold. */
  member: Member;
  /** The page of a browser on which `member` is signed in. */
  memberPage: Page;
  /** Another browser of anyone, watched like the first. */
  newDevice: () => Promise<BrowserContext>;
}

let addresses = 0;

export const test = base.extend<Club>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  address: async ({}, use, info) => {
    addresses += 1;
    await use(`10.${info.workerIndex % 256}.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`);
  },
  extraHTTPHeaders: async ({ address }, use) => use({ "X-Forwarded-For": address }),
  troubles: [
    async ({ context }, use) => {
      const troubles = new Troubles();
      troubles.watch(context);
      await use(troubles);
      expect(troubles.unannounced, "no page may fail unannounced").toEqual([]);
    },
    { auto: true },
  ],
  http: async ({ playwright, address }, use) => {
    const extraHTTPHeaders = { "X-Client": "api", "X-Forwarded-For": address };
    const http = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
    await use(http);
    await http.dispose();
  },
  member: async ({ http }, use) => use(await Member.join(http)),
  memberPage: async ({ context, page, member }, use) => {
    await member.signInOn(context);
    await use(page);
  },
  newDevice: async ({ browser, troubles }, use) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      troubles.watch(context);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
});

/** Stories behind a flag: on unless it is set to 0; then they say so, or fail where everything must run. */
export function needsFlag(flag: "E2E_REQUIRE_STATS_PARITY" | "E2E_REALTIME_SYNC"): void {
  const off = process.env[flag] === "0";
  if (off && process.env.CASINO_REQUIRE_ALL === "1") throw new Error(`${flag}=0, but every test must run`);
  test.skip(off, `${flag}=0`);
}

export { expect };
