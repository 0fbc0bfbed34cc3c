import type { Page } from "@playwright/test";
import { expect, test } from "../support/club";
import { type PlayedRound, Table } from "../support/table";
import { held, play, roulette as words } from "../support/texts";

interface Bet {
  kind: string;
  selection: number[];
  amount: number;
}

interface Spin {
  pocket: number;
  color: "red" | "black" | "green";
  bets: (Bet & { payout: number })[];
}

const RED = new Set([1, 3, 5, 7, 9, 12, 14, 16, 18, 19, 21, 23, 25, 27, 30, 32, 34, 36]);
const colorOf = (pocket: number) => (pocket === 0 ? "green" : RED.has(pocket) ? "red" : "black");
const keyOf = ({ kind, selection }: Bet) => `${kind}:${selection.join("-")}`;

class Roulette extends Table<Spin> {
  readonly table = this.page.getByTestId("roulette-table");
  readonly wheel = this.page.getByTestId("roulette-wheel");

  constructor(page: Page) {
    super(page, "roulette", "/roulette", "roulette");
  }

  override async open(): Promise<this> {
    await super.open();
    await expect(this.table).not.toHaveAttribute("aria-busy");
    return this;
  }

  spot = (key: string) => this.table.locator(`[data-spot="${key}"]`);
  pile = (key: string) => this.table.locator(`[data-pile="${key}"]`);

  async kind(kind: string): Promise<void> {
    await this.page.getByTestId(`roulette-kind-${kind}`).locator("xpath=..").click();
    await expect(this.page.getByTestId(`roulette-kind-${kind}`)).toBeChecked();
  }

  async chip(value: number): Promise<void> {
    await this.page.getByTestId(`roulette-chip-${value}`).locator("xpath=..").click();
    await expect(this.page.getByTestId(`roulette-chip-${value}`)).toBeChecked();
  }

  /** The bets on the table, as the list beside it tells them. */
  async placed(): Promise<string[]> {
    const rows = this.page.getByTestId("roulette-slip").locator("li");
    return rows.evaluateAll((items) =>
      items.map((item) => `${item.getAttribute("data-bet")}=${item.getAttribute("data-amount")}`),
    );
  }

  /**
   * The pocket the picture shows: its number is told by the turn of the rotor below the ball, and the
   * paint there has the colour of the reply.
   */
  async equals({ result }: PlayedRound<Spin>): Promise<void> {
    await expect(this.wheel).toHaveAttribute("data-drawn", String(result.pocket));
    await expect(this.page.getByTestId("roulette-tile")).toHaveAttribute(
      "data-pocket",
      String(result.pocket),
    );
    const painted = await this.wheel.evaluate((wheel) => {
      const canvas = wheel.querySelector("canvas") as HTMLCanvasElement;
      const turn = (element: Element) => {
        const { a, b } = new DOMMatrix(getComputedStyle(element).transform);
        return Math.atan2(b, a);
      };
      const rotor = turn(canvas.parentElement as HTMLElement);
      // The ball lies in front: half a turn from the top of the bowl.
      const angle = Math.PI - rotor - Math.PI / 2;
      // Inner edge of the band of numbers: nothing is written there.
      const radius = canvas.width * (212 / 520);
      const x = Math.round(canvas.width / 2 + radius * Math.cos(angle));
      const y = Math.round(canvas.height / 2 + radius * Math.sin(angle));
      const [red = 0, green = 0, blue = 0] = canvas.getContext("2d")?.getImageData(x, y, 1, 1).data ?? [];
      if (red > green && red > blue) return "red";
      return green > red && green > blue ? "green" : "black";
    });
    expect(painted).toBe(result.color);
  }
}

test("the ball rests in the pocket of the reply", async ({ memberPage }) => {
  const table = await new Roulette(memberPage).open();
  await table.spot("red:").click();
  const first = await table.play();
  await table.equals(first);
  expect(first.result.color).toBe(colorOf(first.result.pocket));
  await memberPage.getByTestId("roulette-fast").evaluate((key: HTMLElement) => key.click());
  for (let i = 0; i < 3; i += 1) await table.equals(await table.play());
});

test.describe("with less movement", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the ball is in the pocket of the reply at once", { tag: "@phone" }, async ({ memberPage }) => {
    const table = await new Roulette(memberPage).open();
    await table.spot("odd:").tap();
    for (let i = 0; i < 3; i += 1) await table.equals(await table.play());
  });

  test("every standard bet can be placed and is settled as the table says", async ({
    memberPage,
    member,
  }) => {
    const table = await new Roulette(memberPage).open();
    await table.chip(10);
    const inside: [string, string][] = [
      ["straight", "straight:0"],
      ["straight", "straight:17"],
      ["split", "split:17-20"],
      ["split", "split:0-2"],
      ["split", "split:18-21"],
      ["street", "street:16-17-18"],
      ["street", "street:0-1-2"],
      ["corner", "corner:17-18-20-21"],
      ["corner", "corner:0-1-2-3"],
      ["six_line", "six_line:16-17-18-19-20-21"],
    ];
    for (const [kind, key] of inside) {
      await table.kind(kind);
      await table.spot(key).click();
    }
    const outside = ["dozen:2", "column:3", "red:", "black:", "odd:", "even:", "low:", "high:"];
    for (const key of outside) await table.spot(key).click();
    const keys = [...inside.map(([, key]) => key), ...outside];
    expect(await table.placed()).toEqual(keys.map((key) => `${key}=10`));

    const round = await table.play();
    expect(round.bet_amount).toBe(10 * keys.length);
    expect(round.result.bets.map(keyOf)).toEqual(keys);
    for (const bet of round.result.bets) {
      await expect(table.pile(keyOf(bet))).toHaveAttribute("data-fate", bet.payout > 0 ? "won" : "lost");
    }
    expect(round.payout_amount).toBe(round.result.bets.reduce((sum, { payout }) => sum + payout, 0));
    expect((await member.balance()).gold).toBe(1_000 + round.net_amount);
  });
});

test("a tap shows the result at once", { tag: "@phone" }, async ({ memberPage }) => {
  const table = await new Roulette(memberPage).open();
  await table.spot("red:").tap();
  const timed = async (press: () => Promise<void>) => {
    const began = performance.now();
    await table.equals(await table.play(press));
    return performance.now() - began;
  };
  const slow = await timed(() => table.playKey.tap());
  const skipped = await timed(async () => {
    await table.playKey.tap();
    await table.playKey.tap();
  });
  expect(skipped).toBeLessThan(slow - 1_500);
});

test("a double click is one round", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const table = await new Roulette(memberPage).open();
  await table.spot("black:").click();
  const requests = table.asked();
  const round = await table.play(() => table.playKey.dblclick());
  expect(requests).toHaveLength(1);
  expect((await member.balance()).gold).toBe(1_000 + round.net_amount);
});

test("chips are piled, undone, halved, doubled, cleared and repeated", { tag: "@desktop" }, async ({
  memberPage,
}) => {
  const table = await new Roulette(memberPage).open();
  const key = (name: string) => memberPage.getByTestId(`roulette-${name}`);
  await table.chip(50);
  await table.spot("straight:17").click();
  await table.spot("straight:17").click();
  await table.chip(10);
  await table.spot("red:").click();
  expect(await table.placed()).toEqual(["straight:17=100", "red:=10"]);
  await key("undo").click();
  expect(await table.placed()).toEqual(["straight:17=100"]);
  await key("double").click();
  expect(await table.placed()).toEqual(["straight:17=200"]);
  await key("halve").click();
  await key("halve").click();
  expect(await table.placed()).toEqual(["straight:17=50"]);
  await key("clear").click();
  expect(await table.placed()).toEqual([]);
  await expect(table.playKey).toBeDisabled();

  await table.spot("red:").click();
  await key("fast").click();
  await table.play();
  await key("repeat").click();
  expect(await table.placed()).toEqual(["red:=10"]);
  await key("clear").click();
  // With an empty table the key plays the same bets again.
  await expect(table.playKey).toContainText(words.again);
  const again = await table.play();
  expect(again.result.bets.map(keyOf)).toEqual(["red:"]);
});

test("the edges of a number are its splits and corners for a mouse", { tag: "@desktop" }, async ({
  memberPage,
}) => {
  const table = await new Roulette(memberPage).open();
  const box = await table.spot("straight:17").boundingBox();
  if (!box) throw new Error("no cell");
  const press = (fx: number, fy: number) =>
    memberPage.mouse.click(box.x + box.width * fx, box.y + box.height * fy);
  await press(0.95, 0.5);
  await press(1.02, 1.02);
  await press(0.5, 0.5);
  expect(await table.placed()).toEqual(["split:17-20=100", "corner:16-17-19-20=100", "straight:17=100"]);
});

test("everything can be done by the keyboard", { tag: "@desktop" }, async ({ memberPage }) => {
  const table = await new Roulette(memberPage).open();
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => memberPage.keyboard.press(key)), Promise.resolve());
  const here = () => memberPage.evaluate(() => (document.activeElement as HTMLElement).dataset.spot);

  await press("1");
  await expect(memberPage.getByTestId("roulette-chip-10")).toBeChecked();
  await table.spot("straight:0").focus();
  await press("ArrowRight");
  expect(await here()).toBe("straight:2");
  await press("ArrowRight", "ArrowUp", "Enter");
  await press("ArrowDown", "ArrowDown", "ArrowDown");
  expect(await here()).toBe("dozen:1");
  await press("ArrowDown", "Enter");
  const bets = await table.placed();
  expect(bets).toHaveLength(2);
  expect(bets[0]).toBe("straight:6=10");

  await memberPage.getByTestId("roulette-kind-straight").focus();
  await press("ArrowRight", "ArrowRight", "ArrowRight");
  await expect(memberPage.getByTestId("roulette-kind-corner")).toBeChecked();
  await table.spot("straight:0").focus();
  await press("ArrowRight");
  expect(await here()).toMatch(/^corner:/);
  await press("Enter");
  expect(await table.placed()).toHaveLength(3);

  await memberPage.evaluate(() => (document.activeElement as HTMLElement).blur());
  const round = await table.play(() => press("Space"));
  expect(round.result.bets).toHaveLength(3);
});

test("the table says which limit a chip would break", { tag: "@desktop" }, async ({ memberPage }) => {
  const table = await new Roulette(memberPage).open();
  await table.chip(1_000);
  await table.spot("red:").click();
  await table.spot("black:").click();
  await expect(memberPage.getByTestId("roulette-refused")).toContainText(words.full);
  expect(await table.placed()).toEqual(["red:=1000"]);
});

test("gold that went elsewhere is said, with a smaller bet as the way out", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  const table = await new Roulette(memberPage).open();
  await table.chip(500);
  await table.spot("red:").tap();
  await table.spot("low:").tap();
  let { gold } = await member.balance();
  while (gold >= 1_000) {
    gold = (await member.play("rps", { bet_amount: 200, choice: "rock" })).balance.gold;
  }
  await expect(table.notice).toContainText(play.notice.poor);
  await memberPage.getByTestId("roulette-lower").tap();
  await expect(memberPage.getByTestId("roulette-total")).toHaveAttribute("data-total", "500");
});

for (const [status, code, said] of [
  [403, "SELF_EXCLUDED", held.break],
  [409, "GAME_DISABLED", play.notice.disabled],
] as const) {
  test(`${code} is said and the chips stay`, { tag: "@desktop" }, async ({ memberPage, troubles }) => {
    troubles.announce(new RegExp(`${status}.*/rounds`));
    const table = await new Roulette(memberPage).open();
    await table.spot("red:").click();
    await table.refusing(status, code);
    await table.playKey.click();
    await expect(table.notice).toContainText(said);
    expect(await table.placed()).toEqual(["red:=100"]);
    await expect(table.gold).toHaveAttribute("data-gold", "1000");
  });
}

test("a spin whose answer was not seen is shown after a reload", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  const table = await new Roulette(memberPage).open();
  await table.spot("red:").tap();
  await memberPage.route(`**${table.rounds}`, async (route) => void (await route.fetch()), { times: 1 });
  await table.playKey.tap();
  await expect.poll(async () => (await member.stats()).total_games_played).toBe(1);
  await memberPage.reload();
  await expect(table.result).toHaveAttribute("data-round", /.+/);
  await expect(memberPage.getByText(play.lcd.recovered)).toBeVisible();
  expect((await member.stats()).total_games_played).toBe(1);
});
