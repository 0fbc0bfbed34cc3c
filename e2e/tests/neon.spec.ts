import type { Page } from "@playwright/test";
import { baseURL } from "../setup/where";
import { expect, test } from "../support/club";
import { expectAccessible, expectFits, expectWorded, picture, settled } from "../support/looks";
import type { Member } from "../support/member";
import { NEON_ROUNDS, type NeonDocument, NeonMachine, type NeonRound, spinAt } from "../support/neon";

test("the reels show what the reply says, whatever the pace", async ({ memberPage }) => {
  const machine = await new NeonMachine(memberPage).open();
  for (let i = 0; i < 2; i += 1) await machine.equals((await machine.spin()).result.grid);
  await memberPage.getByTestId("neon-fast").click();
  for (let i = 0; i < 3; i += 1) await machine.equals((await machine.spin()).result.grid);
});

test.describe("with less movement", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("the reels show what the reply says, without running", async ({ memberPage }) => {
    const machine = await new NeonMachine(memberPage).open();
    for (let i = 0; i < 4; i += 1) await machine.equals((await machine.spin()).result.grid);
  });

  for (const locale of ["ko", "en"] as const) {
    test(`in ${locale}: accessible, fitting, worded`, async ({ page, context, member }, info) => {
      await context.addCookies([{ name: "cc_locale", value: locale, url: baseURL }]);
      await page.addInitScript(() => localStorage.setItem("cc.preferences", "{}"));
      await member.signInOn(context);
      const machine = await new NeonMachine(page).open();
      await machine.spin();
      await settled(page);
      await picture(page, `neon-${locale}`, info.project.name);
      await expectWorded(page, locale, [member.nickname]);
      await expectAccessible(page);
      await expectFits(page, 320);
      await page
        .getByTestId(/^neon-paytable(-entry)?$/)
        .filter({ visible: true })
        .click();
      await expect(page.getByTestId("neon-returns-odds")).toBeVisible();
      await expect(page.getByTestId("neon-rtp")).toContainText("95.90");
      await expectWorded(page, locale, [member.nickname]);
      await expectAccessible(page);
    });
  }
});

test("a double click is one round", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const machine = await new NeonMachine(memberPage).open();
  let asked = 0;
  memberPage.on("request", (request) => {
    if (request.url().endsWith(NEON_ROUNDS)) asked += 1;
  });
  const round = await machine.spin(() => machine.spinKey.dblclick());
  expect(asked).toBe(1);
  expect((await member.balance()).gold).toBe(1_000 + round.net_amount);
});

test("a round that gives back less than its stake is not celebrated", async ({ memberPage, member }) => {
  const machine = await new NeonMachine(memberPage).open();
  // Line 1 alone: three tens, half of the stake.
  await replying(memberPage, member, (document) => ({
    paid: stopsFor(document, (spin) => spin.wins.length === 1 && spin.payout === 50),
    free: [],
  }));
  await machine.spin();
  await expect(machine.result).toHaveAttribute("data-tier", "below");
  await expect(machine.grid.locator("[data-hit=quiet]")).toHaveCount(3);
  await expect(machine.grid.locator("[data-hit=lit], [data-dim]")).toHaveCount(0);
  await expect(machine.page.getByTestId("neon-celebration")).toHaveCount(0);
});

test.describe("at their own pace", () => {
  // The spins do not wait for who looks: on a loaded machine one may be over before it is read.
  test.describe.configure({ retries: 2 });

  test("free spins are shown one after the other, with their running total", { tag: "@phone" }, async ({
    memberPage,
    member,
  }) => {
    const machine = await new NeonMachine(memberPage).open();
    await replying(memberPage, member, starry);
    const round = await machine.ask();
    const free = round.result.free_spins as NonNullable<NeonRound["result"]["free_spins"]>;
    await expect(memberPage.locator("[data-sign=announced]")).toBeVisible();
    let total = 0;
    for (const [i, spin] of free.spins.entries()) {
      total += spin.payout;
      await expect(machine.feature).toHaveAttribute("data-spin", String(i + 1));
      await machine.equals(spin.grid);
      await expect(machine.feature).toHaveAttribute("data-total", String(total));
    }
    await expect(memberPage.locator("[data-sign=summed]")).toBeVisible();
    await machine.shows(round);
    await expect(machine.payout).toHaveAttribute("data-payout", String(round.payout_amount));
    await expect(machine.skipAll).toHaveCount(0);
  });
});

test("free spins can be skipped as a whole", async ({ memberPage, member }) => {
  const machine = await new NeonMachine(memberPage).open();
  await replying(memberPage, member, starry);
  const round = await machine.ask();
  await machine.skipAll.click();
  await machine.shows(round);
  const spins = round.result.free_spins?.spins ?? [];
  await machine.equals(spins.at(-1)?.grid ?? []);
});

interface Wanted {
  paid: number[];
  free: number[][];
}

/** Three stars, and three free spins of which the second pays. */
function starry(document: NeonDocument): Wanted {
  return {
    paid: document.strips.map((strip, reel) => (reel < 3 ? strip.indexOf("SCAT") : 0)),
    free: [
      [0, 0, 3, 0, 0],
      [1, 6, 4, 24, 12],
      [10, 11, 12, 13, 14],
    ],
  };
}

/** The first standing of the reels that `fits`. */
function stopsFor(document: NeonDocument, fits: (spin: ReturnType<typeof spinAt>) => boolean): number[] {
  for (let i = 0; i < 32 ** 3; i += 1) {
    const stops = [i % 32, Math.floor(i / 32) % 32, Math.floor(i / 1024), 3, 9];
    if (fits(spinAt(document, stops, 100, 1))) return stops;
  }
  throw new Error("the reels never stand like that");
}

/** Real rounds whose reels stand as the story needs them. */
async function replying(page: Page, member: Member, want: (document: NeonDocument) => Wanted): Promise<void> {
  const { document } = await member.get<{ document: NeonDocument }>("/api/games/slot_enhanced/odds");
  const { paid, free } = want(document);
  await page.route(NEON_ROUNDS, async (route) => {
    const response = await route.fetch();
    const round: NeonRound = await response.json();
    const base = spinAt(document, paid, round.bet_amount, 1);
    const spins = free.map((stops) => spinAt(document, stops, round.bet_amount, 2));
    const payout = spins.reduce((sum, spin) => sum + spin.payout, 0);
    round.payout_amount = base.payout + payout;
    round.net_amount = round.payout_amount - round.bet_amount;
    const { stops, grid, wins } = base;
    const free_spins = spins.length > 0 ? { awarded: spins.length, multiplier: 2, payout, spins } : null;
    round.result = { stops, grid, wins, free_spins, jackpot: false };
    await route.fulfill({ response, json: round });
  });
}
