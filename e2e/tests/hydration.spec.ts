import { expect, test } from "../support/club";

const ASKED = ["/api/auth/me", "/api/users/balance", "/api/games/stats/me"];

test("a page asks who, how much and how often at once, and shows no number before", {
  tag: "@desktop",
}, async ({ memberPage }) => {
  let arrived = 0;
  let open = () => {};
  const allHere = new Promise<void>((resolve) => {
    open = resolve;
  });
  for (const path of ASKED) {
    await memberPage.route(`**${path}`, async (route) => {
      arrived += 1;
      if (arrived === ASKED.length) {
        // Nothing is known yet, and so nothing is claimed.
        await expect(memberPage.getByTestId("games-stats-total")).toHaveCount(0);
        await expect(memberPage.getByTestId("balance-gold")).toHaveCount(0);
        open();
      }
      await allHere;
      await route.continue();
    });
  }
  await memberPage.goto("/home");
  await expect(memberPage.getByTestId("games-stats-total")).toHaveText("0");
  await expect(memberPage.getByTestId("balance-gold")).toHaveAttribute("data-gold", "1000");
  expect(arrived).toBe(ASKED.length);
});

test("gold is there right after the login", { tag: "@phone" }, async ({ page, member }) => {
  await member.spins(2, 50);
  const { gold } = await member.balance();
  await page.goto("/login");
  await page.locator("[autocomplete=username]").fill(member.siteId);
  await page.locator("[autocomplete=current-password]").fill("neon-alley-58");
  await page.locator("button[type=submit]").click();
  await expect(page).toHaveURL("/home");
  await expect(page.getByTestId("balance-gold")).toHaveAttribute("data-gold", String(gold));
  await expect(page.getByTestId("games-stats-total")).toHaveText("2");
});
