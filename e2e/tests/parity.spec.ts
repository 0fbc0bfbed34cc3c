import type { Page } from "@playwright/test";
import { expect, needsFlag, test } from "../support/club";
import { oneOfEach, PAGES } from "../support/every-game";
import { Member } from "../support/member";
import { SlotMachine } from "../support/slot";

test.beforeEach(() => needsFlag("E2E_REQUIRE_STATS_PARITY"));

const total = (page: Page) => page.getByTestId("games-stats-total");

async function expectGold(page: Page, gold: number): Promise<void> {
  await expect(page.getByTestId("balance-gold")).toHaveAttribute("data-gold", String(gold));
  await expect(page.getByTestId("balance-gold")).toHaveText(`${gold.toLocaleString("ko-KR")} G`);
}

test("total plays equal the server's in every tab, without and after a reload", { tag: "@desktop" }, async ({
  memberPage,
  context,
  member,
}) => {
  await memberPage.goto("/home");
  await expect(total(memberPage)).toHaveText("0");

  const machine = await new SlotMachine(await context.newPage()).open();
  await machine.page.getByTestId("slot-fast").click();
  for (let played = 1; played <= 3; played += 1) {
    await machine.spin();
    await expect(total(memberPage)).toHaveText(String(played));
    await expect(machine.page.getByTestId("slot-stat-plays")).toHaveText(String(played));
  }
  await member.spins(2);
  await expect(total(memberPage)).toHaveText("5");

  const stats = await member.stats();
  expect(stats.total_games_played).toBe(5);
  expect(stats.game_breakdown.slot.spins).toBe(5);
  const rounds = await member.history();
  expect(rounds).toHaveLength(5);
  const sum = (amount: (round: (typeof rounds)[number]) => number) =>
    rounds.reduce((all, round) => all + amount(round), 0);
  expect(stats.total_wagered).toBe(sum((round) => round.bet_amount));
  expect(stats.total_payout).toBe(sum((round) => round.payout_amount));
  expect(stats.total_wins + stats.total_losses).toBeLessThanOrEqual(5);

  await memberPage.reload();
  await expect(total(memberPage)).toHaveText("5");
  await expect(memberPage.getByTestId("games-stats-wins")).toHaveText(String(stats.total_wins));
  await memberPage.goto("/history");
  await expect(total(memberPage)).toHaveText(/^5\D*$/);
  await expect(memberPage.getByTestId("history-row")).toHaveCount(5);
  await memberPage.goto("/profile");
  await expect(total(memberPage)).toHaveText("5");
});

test("the gold in view is the server's on every page", { tag: "@phone" }, async ({ memberPage, member }) => {
  await member.spins(3, 50);
  const { gold } = await member.balance();
  for (const path of ["/home", "/missions", "/slot", "/history", "/profile", "/settings", "/fairness"]) {
    await memberPage.goto(path);
    await expectGold(memberPage, gold);
  }
  await memberPage.goto("/home");
  await expect(memberPage.getByTestId("home-gold")).toHaveText(`${gold.toLocaleString("ko-KR")} G`);

  const after = (await member.spin(50)).balance.gold;
  await expectGold(memberPage, after);
  await expect(memberPage.getByTestId("home-gold")).toHaveText(`${after.toLocaleString("ko-KR")} G`);
});

test("the demo member signs in, plays, and finds level, plays and gold the same everywhere", {
  tag: "@desktop",
}, async ({ page, http }) => {
  await page.goto("/login");
  await page.locator("[autocomplete=username]").fill("user001");
  await page.locator("[autocomplete=current-password]").fill("123455");
  await page.locator("button[type=submit]").click();
  await expect(page).toHaveURL("/home");

  const member = await Member.login(http, "user001", "123455");
  const before = await member.stats();
  await expectGold(page, (await member.balance()).gold);

  const machine = await new SlotMachine(page).open();
  const round = await machine.spin();
  await expectGold(page, round.balance.gold);

  const xp = async () => (await member.get<{ experience_points: number }>("/api/auth/me")).experience_points;
  await expect.poll(xp).toBe((before.total_games_played + 1) * 5);
  await page.goto("/home");
  await expect(total(page)).toHaveText(String(before.total_games_played + 1));
  const missing = 500 - ((await xp()) % 500);
  await expect(page.locator("main")).toContainText(`${missing} XP`);
  await page.goto("/profile");
  await expect(total(page)).toHaveText(String(before.total_games_played + 1));
  await expect(page.locator("main")).toContainText(`${missing} XP`);
  await expectGold(page, round.balance.gold);
});

test("a round of every game counts once, in the total and on its own page", { tag: "@desktop" }, async ({
  memberPage,
  member,
}) => {
  test.slow();
  await memberPage.goto("/home");
  await expect(total(memberPage)).toHaveText("0");
  const played = await oneOfEach(member);
  await expect(total(memberPage)).toHaveText(String(played.length));
  const stats = await member.stats();
  expect(stats.total_games_played).toBe(played.length);
  expect((await member.history()).length).toBe(played.length);
  for (const [path, id] of Object.values(PAGES)) {
    await memberPage.goto(path);
    await expect(memberPage.getByTestId(`${id}-stat-plays`)).toHaveText("1");
  }
  await expectGold(memberPage, (await member.balance()).gold);
});
