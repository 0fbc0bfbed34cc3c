import { expect, test } from "../support/club";
import {
  claimOf,
  expectGold,
  expectLive,
  grantedTo,
  missionOf,
  missionsOf,
  rowOf,
  streakOf,
  waiting,
} from "../support/rewards";
import { SlotMachine } from "../support/slot";
import { Stream } from "../support/stream";
import { common, missions, rewards } from "../support/texts";

test("a check-in pays once, and every tab and device sees it", { tag: "@desktop" }, async ({
  memberPage,
  context,
  member,
  newDevice,
  troubles,
}) => {
  troubles.announce(/409.*\/api\/streak\/claim/);
  await member.spin();
  const { next_reward, calendar } = await streakOf(member);
  const other = await newDevice();
  await member.signInOn(other);
  const late = await other.newPage();
  const stream = await Stream.of(late);
  const second = await context.newPage();
  for (const page of [memberPage, second, late]) {
    await page.goto("/home");
    await expectLive(page);
    await expect(page.getByTestId("streak-day-1")).toHaveAttribute("data-state", "today");
  }
  // The other device hears nothing of it.
  stream.pace = "held";
  const before = (await member.balance()).gold;

  await memberPage.getByTestId("streak-claim").click();
  for (const page of [memberPage, second]) {
    await expect(page.getByTestId("streak-day-1")).toHaveAttribute("data-state", "claimed");
    await expect(page.getByTestId("streak")).toHaveAttribute("data-days", "1");
    await expect(page.getByTestId("streak-claim")).toHaveCount(0);
    await expect(page.getByTestId("home-cta")).toBeVisible();
    await expectGold(page, member);
  }
  expect((await member.balance()).gold).toBe(before + next_reward.gold);
  await expect(memberPage.getByTestId("streak")).toContainText(calendar[1]?.gold.toLocaleString("ko") ?? "");

  await late.getByTestId("streak-claim").click();
  await expect(late.getByText(rewards.claimedElsewhere)).toBeVisible();
  await expect(late.getByTestId("streak-day-1")).toHaveAttribute("data-state", "claimed");
  await expectGold(late, member);
  expect((await member.balance()).gold).toBe(before + next_reward.gold);
});

test("a newcomer's one key is the first spin, and the check-in beside it pays", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  const { next_reward } = await streakOf(member);
  await memberPage.goto("/home");
  await expect(memberPage.getByTestId("home-cta")).toBeVisible();
  await expect(memberPage.locator("main .btn-play")).toHaveCount(1);
  await memberPage.getByTestId("streak-claim").focus();
  await memberPage.keyboard.press("Enter");
  await expect(memberPage.getByTestId("streak-day-1")).toHaveAttribute("data-state", "claimed");
  await expect(memberPage.getByTestId("home-gold")).toHaveText(
    `${(1_000 + next_reward.gold).toLocaleString("ko")} G`,
  );
  await expect(memberPage.locator("main .btn-play")).toHaveCount(1);
});

test("a mission goes from nothing to its reward, seen in two tabs", { tag: "@desktop" }, async ({
  memberPage,
  context,
  member,
}) => {
  const machine = await new SlotMachine(memberPage).open();
  const board = await context.newPage();
  await board.goto("/missions");
  await Promise.all([expectLive(memberPage), expectLive(board)]);
  await expect(rowOf(board, "first_spin")).toHaveAttribute("data-progress", "0");
  await expect(waiting(board)).toHaveCount(0);

  await machine.spin();
  await expect(rowOf(board, "first_spin")).toHaveAttribute("data-state", "COMPLETED");
  const { title, reward } = await missionOf(member, "first_spin");
  for (const page of [memberPage, board]) {
    await expect(page.getByText(rewards.reached.missionNamed.replace("{title}", title))).toBeVisible();
    await expect(waiting(page)).toHaveAttribute("data-count", /[1-9]/);
  }

  const before = (await member.balance()).gold;
  await claimOf(board, "first_spin").focus();
  await board.keyboard.press("Enter");
  await expect(rowOf(board, "first_spin")).toHaveAttribute("data-state", "CLAIMED");
  expect((await member.balance()).gold).toBe(before + reward.gold);
  await expectGold(board, member);
  await expectGold(memberPage, member);
});

test("progress of every round shows at once, and late news takes nothing back", { tag: "@desktop" }, async ({
  memberPage,
  member,
}) => {
  const stream = await Stream.of(memberPage);
  await memberPage.goto("/missions");
  await expectLive(memberPage);
  await expect(rowOf(memberPage, "first_spin")).toHaveAttribute("data-progress", "0");
  await member.spin();
  await expect(rowOf(memberPage, "first_spin")).toHaveAttribute("data-state", "COMPLETED");
  await expect.poll(() => stream.heard.some(({ type }) => type === "mission_progress")).toBe(true);
  const { key } = await missionOf(member, "first_spin");
  const items = [{ key, count: 0, target: 1, done: false }];
  stream.say(
    { type: "mission_progress", data: { items }, progress_version: 0 },
    { type: "mission_progress", data: {} },
    { type: "mission_progress", data: { items: null }, progress_version: 1 },
    { type: "mission_completed", data: null },
  );
  await member.spin();
  await expectGold(memberPage, member);
  await expect(rowOf(memberPage, "first_spin")).toHaveAttribute("data-state", "COMPLETED");
});

test("two rewards are taken with one press", { tag: "@phone" }, async ({ memberPage, member }) => {
  await member.spins(2, 25);
  // Wins are chance: a hand or two of the shortest game makes the second mission sure.
  while ((await missionOf(member, "first_win")).state === "ACTIVE") {
    await member.play("rps", { bet_amount: 10, choice: "rock" });
  }
  await memberPage.goto("/missions");
  const before = (await member.balance()).gold;
  await expect(memberPage.getByTestId("mission-claim").nth(1)).toBeVisible();
  await memberPage.getByTestId("claim-all").click();
  await expect(memberPage.getByTestId("mission-claim")).toHaveCount(0);
  await expect(memberPage.getByTestId("claim-all")).toHaveCount(0);
  const granted = await grantedTo(member);
  expect(granted.map(({ ref }) => ref)).toEqual(expect.arrayContaining(["first_spin", "first_win"]));
  const paid = granted.reduce((sum, { reward }) => sum + reward.gold, 0);
  expect((await member.balance()).gold).toBe(before + paid);
  await expectGold(memberPage, member);
  await expect(memberPage.getByTestId("granted-row")).toHaveCount(Math.min(5, granted.length));
});

test("changing a mission says its price first, and starts the new one at nothing", {
  tag: "@desktop",
}, async ({ memberPage, member }) => {
  const { items, reroll_gold, rerolls_left } = await missionsOf(member);
  const daily = items.filter(({ period }) => period === "DAILY");
  const old = daily[0]?.id ?? "";
  await memberPage.goto("/missions");
  const key = rowOf(memberPage, old).getByTestId("mission-reroll");
  await key.focus();
  await memberPage.keyboard.press("Enter");
  await expect(memberPage.getByTestId("reroll-price")).toContainText(`${reroll_gold} G`);
  await memberPage.keyboard.press("Escape");
  await expect(memberPage.getByRole("dialog")).toHaveCount(0);
  await expect(key).toBeFocused();
  expect((await member.balance()).gold).toBe(1_000);

  await key.click();
  await memberPage.getByTestId("reroll-confirm").click();
  await expect(rowOf(memberPage, old)).toHaveCount(0);
  await expect(memberPage.getByTestId("rerolls-left")).toHaveAttribute("data-left", String(rerolls_left - 1));
  const now = (await missionsOf(member)).items.filter(({ period }) => period === "DAILY");
  const fresh = now.find(({ id }) => !daily.some((mission) => mission.id === id));
  expect(fresh?.count).toBe(0);
  await expect(rowOf(memberPage, fresh?.id ?? "")).toHaveAttribute("data-progress", "0");
  expect((await member.balance()).gold).toBe(1_000 - reroll_gold);
  await expectGold(memberPage, member);
});

test("without the gold a change says what is missing", { tag: "@phone" }, async ({ memberPage, member }) => {
  const { reroll_gold } = await missionsOf(member);
  const gold = await member.goBroke();
  await memberPage.goto("/missions");
  await memberPage.getByTestId("mission-reroll").first().click();
  const missing = missions.reroll.missing.replace("{gold}", `${reroll_gold - gold} G`);
  await expect(memberPage.getByText(missing)).toBeVisible();
  await expect(memberPage.getByTestId("reroll-confirm")).toBeDisabled();
});

test("what cannot be read says so and can be tried again; what is empty says so too", {
  tag: "@phone",
}, async ({ memberPage, troubles }) => {
  troubles.announce(/500.*\/api\/(missions|streak)/, /status of 500/);
  let broken = true;
  await memberPage.route(/\/api\/(missions\/|streak)$/, (route) =>
    broken ? route.fulfill({ status: 500, json: {} }) : route.continue(),
  );
  await memberPage.goto("/missions");
  const main = memberPage.getByTestId("mailbox").locator("xpath=../..");
  await expect(main.getByText(common.errorTitle).first()).toBeVisible();
  broken = false;
  await main.getByRole("button", { name: common.retry }).first().click();
  await expect(memberPage.getByTestId("missions-daily").getByRole("listitem")).toHaveCount(3);
  await expect(memberPage.getByTestId("mailbox")).toContainText(missions.mailbox.empty);

  broken = true;
  await memberPage.goto("/home");
  await expect(memberPage.getByTestId("home-cta")).toBeVisible();
  broken = false;
  await memberPage.getByRole("alert").first().getByRole("button", { name: common.retry }).click();
  await expect(memberPage.getByTestId("streak-day-1")).toBeVisible();
});
