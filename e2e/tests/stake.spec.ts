import type { Page } from "@playwright/test";
import { expect, test } from "../support/club";
import { ROUNDS, SlotMachine } from "../support/slot";
import { Stream } from "../support/stream";
import { play } from "../support/texts";

const withStake = (page: Page, bet: number) =>
  page.addInitScript((stake) => localStorage.setItem("cc.slot.bet", String(stake)), bet);

test("a stake above the purse is refused with the way out", { tag: "@phone" }, async ({ memberPage }) => {
  await withStake(memberPage, 10_000);
  const machine = new SlotMachine(memberPage);
  await memberPage.goto("/slot");
  await expect(machine.notice).toContainText(play.notice.poor);
  await expect(machine.notice).toContainText("1,000");
  await expect(machine.spinKey).toBeDisabled();

  await memberPage.getByTestId("slot-lower").click();
  await expect(machine.bet).toHaveAttribute("data-bet", "1000");
  await expect(machine.spinKey).toBeEnabled();
});

test("with less than the smallest stake nothing can be staked", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  const gold = await member.goBroke();
  const machine = new SlotMachine(memberPage);
  await memberPage.goto("/slot");
  await expect(machine.notice).toContainText(play.notice.broke);
  await expect(machine.gold).toHaveAttribute("data-gold", String(gold));
  await expect(machine.spinKey).toBeDisabled();
  await memberPage.keyboard.press("Space");
  await expect(machine.result).toHaveAttribute("data-phase", "idle");
});

test("gold that was spent elsewhere is not staked twice", { tag: "@desktop" }, async ({
  memberPage,
  member,
  troubles,
}) => {
  troubles.announce(/409.*\/rounds/);
  const stream = await Stream.of(memberPage);
  const machine = await new SlotMachine(memberPage).open();
  stream.pace = "lost";
  const gold = await member.goBroke();
  await expect(machine.gold).toHaveAttribute("data-gold", "1000");

  await machine.spinKey.click();
  await expect(machine.notice).toContainText(play.notice.broke);
  await expect(machine.gold).toHaveAttribute("data-gold", String(gold));
});

test("the stake keys stay within the game's limits and the purse", { tag: "@phone" }, async ({
  memberPage,
}) => {
  const machine = await new SlotMachine(memberPage).open();
  const press = async (name: string, bet: number) => {
    await memberPage.getByTestId(`slot-bet-${name}`).tap();
    await expect(machine.bet).toHaveAttribute("data-bet", String(bet));
  };
  await expect(machine.bet).toHaveAttribute("data-bet", "100");
  await press("min", 5);
  await press("half", 5);
  await press("double", 10);
  await press("max", 1_000);
  await press("double", 1_000);
  await press("half", 500);
});

test("everything can be done by the keyboard", { tag: "@desktop" }, async ({ memberPage }) => {
  const machine = await new SlotMachine(memberPage).open();
  const expectBet = (bet: number) => expect(machine.bet).toHaveAttribute("aria-valuenow", String(bet));

  await memberPage.keyboard.press("ArrowLeft");
  await expectBet(95);
  await memberPage.keyboard.press("ArrowRight");
  await expectBet(100);

  await machine.bet.focus();
  await memberPage.keyboard.press("Home");
  await expectBet(5);
  await memberPage.keyboard.press("ArrowDown");
  await expectBet(5);
  await memberPage.keyboard.press("ArrowUp");
  await expectBet(10);
  await memberPage.keyboard.press("End");
  await expectBet(1_000);
  await memberPage.keyboard.press("Home");

  await machine.spinKey.focus();
  const first = await machine.spin(() => memberPage.keyboard.press("Enter"));
  expect(first.bet_amount).toBe(5);
  await machine.equals(first);

  await memberPage.evaluate(() => (document.activeElement as HTMLElement).blur());
  const second = await machine.spin(() => memberPage.keyboard.press("Space"));
  expect(second.balance.version).toBeGreaterThan(first.balance.version);
});

test("the stake is locked while the reels run", { tag: "@desktop" }, async ({ memberPage }) => {
  const machine = await new SlotMachine(memberPage).open();
  await memberPage.route(`**${ROUNDS}`, async (route) => {
    await expect(memberPage.getByTestId("slot-bet-max")).toBeDisabled();
    await memberPage.keyboard.press("ArrowRight");
    await expect(machine.bet).toHaveAttribute("data-bet", "100");
    await route.continue();
  });
  const round = await machine.spin();
  expect(round.bet_amount).toBe(100);
  await expect(memberPage.getByTestId("slot-bet-max")).toBeEnabled();
});
