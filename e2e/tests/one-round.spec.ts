import type { Page, Request, Route } from "@playwright/test";
import { expect, test } from "../support/club";
import type { Member, Round } from "../support/member";
import { ROUNDS, SlotMachine } from "../support/slot";
import { play } from "../support/texts";

/** Every request for a round the page sends from now on. */
function asked(page: Page): Request[] {
  const requests: Request[] = [];
  page.on("request", (request) => request.url().endsWith(ROUNDS) && requests.push(request));
  return requests;
}

const keysOf = (requests: Request[]) => requests.map((request) => request.headers()["idempotency-key"]);

async function expectOneRound(member: Member, machine: SlotMachine): Promise<void> {
  const rounds = await member.history();
  expect(rounds).toHaveLength(1);
  const [{ net_amount: net, round_id: id }] = rounds as [Round];
  expect((await member.balance()).gold).toBe(1_000 + net);
  expect((await member.stats()).total_games_played).toBe(1);
  await expect(machine.result).toHaveAttribute("data-round", id);
  await expect(machine.gold).toHaveAttribute("data-gold", String(1_000 + net));
}

test("a double click is one round", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const machine = await new SlotMachine(memberPage).open();
  const requests = asked(memberPage);
  await machine.spin(() => machine.spinKey.dblclick());
  expect(requests).toHaveLength(1);
  await expectOneRound(member, machine);
});

test("two presses of Space are one round", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const machine = await new SlotMachine(memberPage).open();
  const requests = asked(memberPage);
  const press = () => memberPage.keyboard.press("Space");
  await machine.spin(async () => {
    await Promise.all([press(), press()]);
  });
  expect(requests).toHaveLength(1);
  await expectOneRound(member, machine);
});

test("Space held down is one round", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const machine = await new SlotMachine(memberPage).open();
  const requests = asked(memberPage);
  await machine.spin(() => memberPage.keyboard.down("Space"));
  await machine.ready();
  for (let i = 0; i < 5; i += 1) await memberPage.keyboard.down("Space");
  await memberPage.keyboard.up("Space");
  expect(requests).toHaveLength(1);
  await expectOneRound(member, machine);
});

test("a reply that is lost is asked for again by the same key", { tag: "@phone" }, async ({
  memberPage,
  member,
  troubles,
}) => {
  troubles.announce(/ERR_FAILED.*\/rounds/);
  const machine = await new SlotMachine(memberPage).open();
  const requests = asked(memberPage);
  await memberPage.route(ROUNDS, losing(2), { times: 2 });
  const replayed = memberPage.waitForResponse((answer) => answer.url().endsWith(ROUNDS));
  await machine.spinKey.click();

  expect(await (await replayed).headerValue("idempotency-replayed")).toBe("true");
  await machine.shows(await (await replayed).json());
  expect(new Set(keysOf(requests)).size).toBe(1);
  expect(requests).toHaveLength(3);
  await expectOneRound(member, machine);
});

test("an error of the server leaves it open whether the round happened: the same key asks again", {
  tag: "@desktop",
}, async ({ memberPage, member, troubles }) => {
  troubles.announce(/503.*\/rounds/);
  const machine = await new SlotMachine(memberPage).open();
  const requests = asked(memberPage);
  await memberPage.route(
    ROUNDS,
    async (route) => {
      await route.fetch();
      await route.fulfill({ status: 503, json: { code: "SERVICE_UNAVAILABLE", status_code: 503 } });
    },
    { times: 1 },
  );
  await machine.spinKey.click();
  await expect(machine.result).toHaveAttribute("data-round", /.+/);
  expect(new Set(keysOf(requests)).size).toBe(1);
  await expectOneRound(member, machine);
});

test("a round whose answer was not seen is shown after a reload", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  const machine = await new SlotMachine(memberPage).open();
  const settled = member.balance();
  expect((await settled).gold).toBe(1_000);
  // The server gets the request and answers; the answer never reaches the page.
  await memberPage.route(ROUNDS, async (route) => void (await route.fetch()), { times: 1 });
  await machine.spinKey.click();
  await expect.poll(async () => (await member.stats()).total_games_played).toBe(1);

  await memberPage.reload();
  await expect(machine.result).toHaveAttribute("data-round", /.+/);
  await expect(memberPage.getByText(play.lcd.recovered)).toBeVisible();
  await expectOneRound(member, machine);

  // Seen once is enough: another reload asks for nothing.
  const requests = asked(memberPage);
  await memberPage.reload();
  await machine.ready();
  expect(requests).toHaveLength(0);
});

test("a round asked for before leaving the page is shown when coming back", { tag: "@desktop" }, async ({
  memberPage,
  member,
}) => {
  const machine = await new SlotMachine(memberPage).open();
  await memberPage.route(ROUNDS, async (route) => void (await route.fetch()), { times: 1 });
  await machine.spinKey.click();
  await expect.poll(async () => (await member.stats()).total_games_played).toBe(1);
  await memberPage.locator("aside a[href='/home']").first().click();
  await expect(memberPage).toHaveURL("/home");
  await memberPage.goBack();
  await expect(machine.result).toHaveAttribute("data-round", /.+/);
  await expectOneRound(member, machine);
});

/** The server hears the first `count` requests; their answers are lost on the way back. */
function losing(count: number): (route: Route) => Promise<void> {
  let left = count;
  return async (route) => {
    left -= 1;
    if (left < 0) return route.continue();
    await route.fetch();
    await route.abort("failed");
  };
}
