import type { Page } from "@playwright/test";
import { within } from "../setup/where";
import { expect, needsFlag, test } from "../support/club";
import { SlotMachine } from "../support/slot";
import { Stream } from "../support/stream";
import { play, shell } from "../support/texts";
import { everyValue } from "../support/watch";

/** How soon after the connection is back the numbers must be right. */
const CAUGHT_UP_MS = within(3_000);

test.beforeEach(() => needsFlag("E2E_REALTIME_SYNC"));

const gold = (page: Page) => page.getByTestId("balance-gold");
const total = (page: Page) => page.getByTestId("games-stats-total");
const connection = (page: Page) => page.getByTestId("connection").filter({ visible: true });

async function expectLive(page: Page): Promise<void> {
  await expect(connection(page)).toHaveAttribute("data-state", "live");
}

test("what happens on one device shows on the others", { tag: "@desktop" }, async ({
  memberPage,
  member,
  newDevice,
}) => {
  const other = await newDevice();
  await member.signInOn(other);
  const elsewhere = await other.newPage();
  await Promise.all([memberPage.goto("/home"), elsewhere.goto("/profile")]);
  await Promise.all([expectLive(memberPage), expectLive(elsewhere)]);

  const { balance } = await member.spin(50);
  for (const page of [memberPage, elsewhere]) {
    await expect(gold(page)).toHaveAttribute("data-gold", String(balance.gold));
    await expect(total(page)).toHaveText("1");
  }
});

test("offline says so, stops the stakes, and catches up when back", async ({
  memberPage,
  context,
  member,
  troubles,
}) => {
  troubles.announce(/ERR_INTERNET_DISCONNECTED/);
  const machine = await new SlotMachine(memberPage).open();
  await expectLive(memberPage);
  const before = await machine.spin();

  await context.setOffline(true);
  await expect(memberPage.getByText(shell.offlineBanner)).toBeVisible();
  await expect(machine.notice).toContainText(play.notice.offline);
  await expect(machine.spinKey).toBeDisabled();
  await expect(machine.gold).toHaveAttribute("data-gold", String(before.balance.gold));
  await expect(machine.grid.locator("xpath=..")).toHaveCSS("opacity", "0.6");
  const [, , , latest] = await member.spins(4, 25);

  await context.setOffline(false);
  await expect(machine.gold).toHaveAttribute("data-gold", String(latest?.balance.gold), {
    timeout: CAUGHT_UP_MS,
  });
  await expect(machine.spinKey).toBeEnabled();
  await expect(memberPage.getByText(shell.offlineBanner)).toBeHidden();
  await expect(memberPage.getByTestId("slot-stat-plays")).toHaveText("5");
});

test("a line that broke is opened again and brings what was missed", { tag: "@desktop" }, async ({
  memberPage,
  member,
}) => {
  const stream = await Stream.of(memberPage);
  await memberPage.goto("/home");
  await expectLive(memberPage);

  await stream.cut();
  const { balance } = await member.spin(50);
  await expect(gold(memberPage)).toHaveAttribute("data-gold", String(balance.gold), {
    timeout: CAUGHT_UP_MS,
  });
  await expect(total(memberPage)).toHaveText("1");
  await expectLive(memberPage);
  expect(stream.opened).toBe(2);
});

test("a line that died without a word is not trusted when the network is back", { tag: "@desktop" }, async ({
  memberPage,
  context,
  member,
  troubles,
}) => {
  troubles.announce(/ERR_INTERNET_DISCONNECTED/);
  const stream = await Stream.of(memberPage);
  await memberPage.goto("/home");
  await expectLive(memberPage);

  // The address changed under way: the old socket is gone, though nobody closed it.
  stream.pace = "lost";
  await context.setOffline(true);
  await expect(connection(memberPage)).toHaveAttribute("data-state", "offline");
  const { balance } = await member.spin(50);
  stream.pace = "through";
  await context.setOffline(false);
  await expect(gold(memberPage)).toHaveAttribute("data-gold", String(balance.gold), {
    timeout: CAUGHT_UP_MS,
  });
});

test("late and repeated messages roll nothing back", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const stream = await Stream.of(memberPage);
  await memberPage.goto("/home");
  await expectLive(memberPage);
  const goldSeen = await everyValue(gold(memberPage), "data-gold");

  stream.pace = "held";
  const rounds = await member.spins(3, 50);
  await expect.poll(() => stream.heard.filter(({ type }) => type === "round_settled").length).toBe(3);
  await expect
    .poll(() => stream.heard.filter(({ type }) => type === "stats_changed").length)
    .toBeGreaterThan(0);
  stream.letThrough((messages) => [...messages].reverse());

  const latest = String(rounds[2]?.balance.gold);
  await expect(gold(memberPage)).toHaveAttribute("data-gold", latest);
  await expect(total(memberPage)).toHaveText("3");

  // Everything once more, oldest first, and two made-up ones from before the member was born.
  stream.say(
    ...stream.heard.filter(({ type }) => type !== "hello"),
    { id: 1, type: "balance_changed", data: { gold: 77, version: 1 }, balance: { gold: 77, version: 1 } },
    { id: 1, type: "balance_changed", data: {}, balance: { gold: 78, version: 0 } },
  );
  const next = await member.spin(50);
  await expect(gold(memberPage)).toHaveAttribute("data-gold", String(next.balance.gold));
  await expect(total(memberPage)).toHaveText("4");
  expect(await goldSeen()).toEqual(oneAfterTheOther("1000", latest, String(next.balance.gold)));
});

test("the push of an own round may come before or long after its reply", { tag: "@desktop" }, async ({
  memberPage,
}) => {
  const stream = await Stream.of(memberPage);
  const machine = await new SlotMachine(memberPage).open();
  await expectLive(memberPage);

  // After: the reply shows the result, the late push changes nothing.
  stream.pace = "held";
  const first = await machine.spin();
  await expect(machine.gold).toHaveAttribute("data-gold", String(first.balance.gold));
  await expect.poll(() => stream.heard.some(({ type }) => type === "round_settled")).toBe(true);
  stream.letThrough((messages) => [...messages, ...messages]);

  // Before: nothing of the result is given away while the reels run.
  const goldSeen = await everyValue(machine.gold, "data-gold");
  await memberPage.route("**/api/games/slot/rounds", async (route) => {
    const response = await route.fetch();
    const { round_id } = await response.json();
    await expect
      .poll(() => stream.heard.some(({ data }) => (data as { round_id?: string })?.round_id === round_id))
      .toBe(true);
    expect(await goldSeen()).toEqual([String(first.balance.gold)]);
    await route.fulfill({ response });
  });
  const second = await machine.spin();
  await machine.equals(second);
  await expect(machine.gold).toHaveAttribute("data-gold", String(second.balance.gold));
  await expect(memberPage.getByTestId("slot-stat-plays")).toHaveText("2");
  expect(await goldSeen()).toEqual(oneAfterTheOther(String(first.balance.gold), String(second.balance.gold)));
});

test("noise on the line breaks nothing", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const stream = await Stream.of(memberPage);
  await memberPage.goto("/home");
  await expectLive(memberPage);
  stream.say(
    "not json",
    "null",
    "[]",
    { type: "round_settled" },
    { type: "stats_changed", data: null },
    { type: "balance_changed", data: null, balance: { gold: Number.NaN, version: 99 } },
    { type: "level_up", data: {} },
    { type: "crash_tick", data: { multiplier: "1.00" } },
    { id: -1, type: "broadcast" },
  );
  const { balance } = await member.spin(50);
  await expect(gold(memberPage)).toHaveAttribute("data-gold", String(balance.gold));
  await expect(total(memberPage)).toHaveText("1");
});

test("a resync reads everything again", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const stream = await Stream.of(memberPage);
  await memberPage.goto("/home");
  await expectLive(memberPage);
  stream.pace = "lost";
  const { balance } = await member.spin(50);
  stream.say({ type: "resync", data: {} });
  await expect(gold(memberPage)).toHaveAttribute("data-gold", String(balance.gold));
  await expect(total(memberPage)).toHaveText("1");
});

test("where sockets do not pass, the same stream comes by events", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  const stream = await Stream.of(memberPage);
  stream.refuses = true;
  await memberPage.goto("/home");
  await expect(connection(memberPage)).toHaveAttribute("data-state", "fallback", { timeout: within(20_000) });
  expect(stream.opened).toBe(3);
  const { balance } = await member.spin(50);
  await expect(gold(memberPage)).toHaveAttribute("data-gold", String(balance.gold));
  await expect(total(memberPage)).toHaveText("1");
});

/** The values in order; where a round changed nothing there is no second note of it. */
function oneAfterTheOther(...values: string[]): string[] {
  return values.filter((value, i) => i === 0 || value !== values[i - 1]);
}
