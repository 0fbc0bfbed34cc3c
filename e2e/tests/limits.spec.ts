import { expect, test } from "../support/club";
import { SlotMachine } from "../support/slot";
import { auth, held, limits } from "../support/texts";

test("a limit refuses the bet, says which it is, and leads to where it was set", { tag: "@phone" }, async ({
  memberPage,
  troubles,
}) => {
  troubles.announce(/403.*\/rounds/);
  await memberPage.goto("/limits");
  await memberPage.getByTestId("limit-wager-day").getByRole("button", { name: limits.set }).click();
  const dialog = memberPage.getByRole("dialog");
  await dialog.getByRole("textbox").fill("50");
  await expect(dialog.getByText(limits.dialog.effect.atOnce)).toBeVisible();
  await dialog.getByTestId("limit-save").click();
  await expect(memberPage.getByTestId("limit-wager-day")).toHaveAttribute("data-amount", "50");

  const machine = await new SlotMachine(memberPage).open();
  await machine.spinKey.click();
  await expect(machine.notice).toContainText(`${limits.period.day} ${held.kind.wager}`);
  await expect(machine.notice).toContainText("50 G");
  await expect(machine.gold).toHaveAttribute("data-gold", "1000");
  await memberPage.getByTestId("slot-limits").click();
  await expect(memberPage).toHaveURL("/limits");
});

test("a higher limit waits a day and can be withdrawn", { tag: "@desktop" }, async ({
  memberPage,
  member,
}) => {
  await member.post("/api/limits", { kind: "loss", period: "week", amount: 1_000 });
  await memberPage.goto("/limits");
  const cell = memberPage.getByTestId("limit-loss-week");
  await cell.getByRole("button", { name: limits.change }).click();
  const dialog = memberPage.getByRole("dialog");
  await dialog.getByRole("textbox").fill("20000");
  await expect(dialog.getByText(limits.dialog.effect.later)).toBeVisible();
  await dialog.getByTestId("limit-save").click();
  await expect(memberPage.getByTestId("pending-loss-week")).toHaveAttribute("data-ready", "false");
  await expect(cell).toHaveAttribute("data-amount", "1000");
  await cell.getByRole("button", { name: limits.pending.withdraw }).click();
  await expect(memberPage.getByTestId("pending-loss-week")).toHaveCount(0);
});

test("a break starts after a second yes, and stops every bet", { tag: "@phone" }, async ({
  memberPage,
  troubles,
}) => {
  troubles.announce(/403.*\/rounds/);
  await memberPage.goto("/limits");
  await memberPage.getByTestId("cool_off-3").click();
  await memberPage.getByTestId("break-next").click();
  await expect(memberPage.getByTestId("break-start")).toBeDisabled();
  await memberPage.getByRole("checkbox").check();
  await memberPage.getByTestId("break-start").click();
  await expect(memberPage.getByTestId("excluded")).toBeVisible();
  await expect(memberPage.getByTestId("cool_off-1")).toBeDisabled();
  await expect(memberPage.getByTestId("cool_off-7")).toBeEnabled();

  const machine = await new SlotMachine(memberPage).open();
  await machine.spinKey.click();
  await expect(machine.notice).toContainText(held.break);
  await expect(machine.spinKey).toBeDisabled();
});

test("self-exclusion signs out everywhere and says why", { tag: "@desktop" }, async ({
  memberPage,
  member,
  newDevice,
}) => {
  const other = await newDevice();
  await member.signInOn(other);
  const otherPage = await other.newPage();
  await otherPage.goto("/home");
  await expect(otherPage.getByTestId("balance-gold")).toBeVisible();

  await memberPage.goto("/limits");
  await memberPage.getByTestId("self_exclusion-180").click();
  await memberPage.getByTestId("break-next").click();
  await memberPage.getByRole("checkbox").check();
  await memberPage.getByTestId("break-start").click();
  await expect(memberPage).toHaveURL(/\/login/);
  await expect(memberPage.getByText(auth.selfExcluded)).toBeVisible();
  await expect(otherPage).toHaveURL(/\/login/);
});

test("after as long as was asked for, play pauses and says how long it has been", {
  tag: "@desktop",
}, async ({ memberPage }) => {
  await memberPage.goto("/limits");
  await memberPage.getByTestId("remind-15").click();
  await expect(memberPage.getByTestId("remind-15")).toHaveAttribute("aria-pressed", "true");

  const machine = await new SlotMachine(memberPage).open();
  await machine.spin();
  // Sixteen minutes ago, as far as this tab remembers.
  await memberPage.evaluate(() => {
    const sitting = JSON.parse(sessionStorage.getItem("cc.sitting") ?? "{}");
    sitting.startedAt -= 16 * 60_000;
    sessionStorage.setItem("cc.sitting", JSON.stringify(sitting));
  });
  await memberPage.reload();
  const check = memberPage.getByRole("dialog");
  await expect(check).toContainText(held.reality.title.replace(/\{minutes.*?\}/, "16"));
  await expect(check.getByRole("link", { name: held.reality.rest })).toHaveAttribute("href", "/limits");
  await check.getByRole("button", { name: held.reality.go }).click();
  await expect(check).toHaveCount(0);
  await memberPage.reload();
  await expect(memberPage.getByTestId("sitting")).toHaveAttribute("data-rounds", "1");
  await expect(memberPage.getByTestId("reality-check")).toHaveCount(0);
});
