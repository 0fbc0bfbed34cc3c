import type { Page } from "@playwright/test";
import { baseURL } from "../setup/where";
import { expect, test } from "../support/club";
import { expectAccessible, expectFits, expectWorded, picture, settled } from "../support/looks";
import type { Member } from "../support/member";

const ROUNDS = "/api/games/gacha/rounds";

interface Pull {
  rarity: string;
  item_id: string;
  title: string;
  is_new: boolean;
  forced: boolean;
}

interface GachaRound {
  round_id: string;
  net_amount: number;
  result: { pulls: Pull[]; pity_count: number; banner_id: string };
}

interface State {
  banners: { banner_id: string; pity_count: number; items: (Pull & { count: number })[] }[];
}

async function opened(page: Page): Promise<void> {
  await page.goto("/gacha");
  await expect(page.getByTestId("gacha-open")).toBeEnabled();
}

async function pulled(page: Page, press: () => Promise<void>): Promise<GachaRound> {
  const reply = page.waitForResponse((answer) => answer.url().endsWith(ROUNDS));
  await press();
  const round: GachaRound = await (await reply).json();
  await expect(page.getByTestId("gacha-result")).toHaveAttribute("data-round", round.round_id);
  return round;
}

const drawn = (page: Page) =>
  page
    .getByTestId("gacha-reveal")
    .locator("use")
    .evaluateAll((uses) =>
      uses.flatMap(
        (use) =>
          use
            .getAttribute("href")
            ?.match(/#it-(\w+)/)
            ?.slice(1) ?? [],
      ),
    );

/** Ten capsules for the price of one: what a newcomer could not pay for is told by the story. */
async function tenFold(page: Page, member: Member): Promise<string[]> {
  const { banners } = await member.get<State>("/api/games/gacha/state");
  const items = (banners[0] as State["banners"][number]).items.slice(0, 10);
  await page.route(ROUNDS, async (route) => {
    const response = await route.fetch();
    const round: GachaRound = await response.json();
    round.result.pulls = items.map((item, i) => ({ ...item, is_new: i % 2 === 0, forced: false }));
    await route.fulfill({ response, json: round });
  });
  return items.map(({ item_id }) => item_id);
}

test("what is shown is what the reply says, and it is kept", async ({ memberPage, member }) => {
  await opened(memberPage);
  await memberPage.getByTestId("gacha-banner-deep_arcade").click();
  const round = await pulled(memberPage, () => memberPage.getByTestId("gacha-open").click());
  const [pull] = round.result.pulls as [Pull];
  expect(round.result.banner_id).toBe("deep_arcade");
  expect(await drawn(memberPage)).toEqual([pull.item_id]);
  const count = String(round.result.pity_count);
  await expect(memberPage.getByTestId("gacha-pity")).toHaveAttribute("data-count", count);
  expect((await member.balance()).gold).toBe(600);
  await memberPage.getByTestId("gacha-view-collection").click();
  await expect(memberPage).toHaveURL("/gacha?view=collection");
  await expect(memberPage.getByTestId(`piece-${pull.item_id}`)).toHaveAttribute("data-count", "1");
});

test("a double click is one round", { tag: "@desktop" }, async ({ memberPage, member }) => {
  await opened(memberPage);
  let asked = 0;
  memberPage.on("request", (request) => {
    if (request.url().endsWith(ROUNDS)) asked += 1;
  });
  await pulled(memberPage, () => memberPage.getByTestId("gacha-open").dblclick());
  expect(asked).toBe(1);
  expect((await member.balance()).gold).toBe(600);
});

for (const pace of ["one after the other", "at once when skipped"] as const) {
  test(`ten cards turn ${pace}`, async ({ memberPage, member }) => {
    await opened(memberPage);
    const items = await tenFold(memberPage, member);
    const key = memberPage.getByTestId("gacha-open");
    await pulled(memberPage, () => (pace === "at once when skipped" ? key.dblclick() : key.click()));
    await expect(memberPage.getByTestId("gacha-reveal")).toHaveAttribute("data-turned", "10");
    const cards = memberPage.getByTestId("gacha-reveal").locator("[data-item]");
    const shown = await cards.evaluateAll((list) => list.map((card) => (card as HTMLElement).dataset.item));
    expect(shown).toEqual(items);
  });
}

test("the key stays in reach while ten capsules are shown", async ({ memberPage, member }, info) => {
  // A low laptop, where the cards alone fill the window.
  if (info.project.name === "desktop") await memberPage.setViewportSize({ width: 1366, height: 700 });
  await opened(memberPage);
  await tenFold(memberPage, member);
  const key = memberPage.getByTestId("gacha-open");
  await pulled(memberPage, () => key.dblclick());
  await expect(memberPage.getByTestId("gacha-reveal")).toHaveAttribute("data-turned", "10");
  await memberPage.evaluate(() => window.scrollTo(0, 0));
  await expect(key).toBeInViewport({ ratio: 1 });
  await pulled(memberPage, () => key.dblclick());
});

test("what cannot be paid for says so", { tag: "@phone" }, async ({ memberPage }) => {
  await opened(memberPage);
  await memberPage.getByTestId("gacha-ten").click();
  await expect(memberPage.getByTestId("gacha-notice")).toBeInViewport();
  await expect(memberPage.getByTestId("gacha-open")).toBeDisabled();
});

test.describe("with less movement", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  for (const locale of ["ko", "en"] as const) {
    test(`in ${locale}: accessible, fitting, worded`, async ({ page, context, member }, info) => {
      await context.addCookies([{ name: "cc_locale", value: locale, url: baseURL }]);
      await page.addInitScript(() => localStorage.setItem("cc.preferences", "{}"));
      await member.signInOn(context);
      await opened(page);
      await settled(page);
      await expectAccessible(page);
      const round = await pulled(page, () => page.getByTestId("gacha-open").click());
      await expect.poll(() => drawn(page)).toEqual(round.result.pulls.map(({ item_id }) => item_id));
      await picture(page, `gacha-${locale}`, info.project.name);
      await expectWorded(page, locale, [member.nickname]);
      await expectAccessible(page);
      await page
        .getByTestId(/^gacha-paytable(-entry)?$/)
        .filter({ visible: true })
        .first()
        .click();
      await expect(page.getByTestId("gacha-odds")).toContainText("1.810");
      await expectWorded(page, locale, [member.nickname]);
      await expectAccessible(page);
      await page.goto("/gacha?view=collection");
      await expect(page.getByTestId("gacha-collection")).toBeVisible();
      await settled(page);
      await expectWorded(page, locale, [member.nickname]);
      await expectAccessible(page);
      await expectFits(page, 320);
    });
  }
});
