import type { Page } from "@playwright/test";
import { expect, test } from "../support/club";
import { expectAccessible, expectFits, settled } from "../support/looks";
import { type PlayedRound, Table } from "../support/table";
import { errors, held, play, wheel as words } from "../support/texts";

interface Spun {
  segment_index: number;
  label: string;
  reward: { kind: "gold" | "gacha_ticket"; amount: number };
  free: boolean;
}

interface State {
  free_available: boolean;
  resets_at: string;
  paid_price: number;
  tickets: number;
}

interface Odds {
  document: { segments: { weight: number }[]; price: number };
  par: { rtp: { numerator: number; denominator: number } };
}

const STATE = "/api/games/prize_roulette/state";
const TICKET = { segment_index: 6, label: "캡슐권", reward: { kind: "gacha_ticket", amount: 1 } };

class PrizeWheel extends Table<Spun> {
  constructor(page: Page) {
    super(page, "prize_roulette", "/wheel", "wheel");
  }

  /** The segment painted under the tip of the pointer, once nothing turns. */
  drawn(): Promise<number> {
    return this.page.getByTestId("wheel-pointer").evaluate((pointer) => {
      const { left, width, bottom } = pointer.getBoundingClientRect();
      const under = document.elementsFromPoint(left + width / 2, bottom + 3);
      const slice = under.find((element) => element.hasAttribute("data-segment"));
      return Number(slice?.getAttribute("data-segment") ?? -1);
    });
  }

  async equals({ result, payout_amount }: PlayedRound<Spun>): Promise<void> {
    await this.page.getByTestId("wheel-face").scrollIntoViewIfNeeded();
    await expect.poll(() => this.drawn()).toBe(result.segment_index);
    const prize = this.page.getByTestId("wheel-prize");
    await expect(prize).toHaveAttribute("data-kind", result.reward.kind);
    await expect(prize).toHaveAttribute("data-amount", String(result.reward.amount));
    if (result.reward.kind === "gold") expect(payout_amount).toBe(result.reward.amount);
  }
}

test("the free spin lands on the segment of the reply, and then the next costs its price", async ({
  memberPage,
  member,
}) => {
  const wheel = await new PrizeWheel(memberPage).open();
  await expect(wheel.playKey).toContainText(words.spinFree);
  const free = await wheel.play();
  expect(free.result.free).toBe(true);
  expect(free.bet_amount).toBe(0);
  await wheel.equals(free);

  await expect(memberPage.getByTestId("wheel-free")).toHaveAttribute("data-free", "false");
  await expect(memberPage.getByTestId("wheel-countdown")).toHaveText(/^\d\d:\d\d:\d\d$/);
  const { paid_price, free_available } = await member.get<State>(STATE);
  expect(free_available).toBe(false);
  await expect(memberPage.getByTestId("wheel-price")).toHaveAttribute("data-price", String(paid_price));

  const owned = (await member.balance()).gold;
  const paid = await wheel.play();
  expect(paid.result.free).toBe(false);
  expect(paid.bet_amount).toBe(paid_price);
  await wheel.equals(paid);
  const { gold } = await member.balance();
  expect(gold).toBe(owned - paid_price + paid.payout_amount);
  await expect(wheel.gold).toHaveAttribute("data-gold", String(gold));
  const stats = await member.stats();
  expect(stats.total_games_played).toBe(2);
  await memberPage
    .getByTestId(/^wheel-paytable$/)
    .first()
    .scrollIntoViewIfNeeded();
  await expect(memberPage.getByTestId("wheel-stat-plays")).toHaveText("2");

  await memberPage.reload();
  await wheel.ready();
  await expect(memberPage.getByTestId("wheel-price")).toBeVisible();
  await expect.poll(() => wheel.drawn()).toBe(paid.result.segment_index);
  await expect(memberPage.getByTestId("wheel-last").locator(`[data-round="${free.round_id}"]`)).toBeVisible();
});

test("a second free spin of the day is refused and told", { tag: "@phone" }, async ({
  memberPage,
  member,
  troubles,
}) => {
  troubles.announce(/409.*\/rounds/);
  await member.play("prize_roulette", { free: true });
  // The page still believes in the free spin, as one that slept through its use elsewhere would.
  let asleep = true;
  await memberPage.route(`**${STATE}`, async (route) => {
    const response = await route.fetch();
    const state: State = await response.json();
    await route.fulfill({ response, json: asleep ? { ...state, free_available: true } : state });
  });
  const wheel = await new PrizeWheel(memberPage).open();
  await expect(wheel.playKey).toContainText(words.spinFree);
  await wheel.playKey.click();
  await expect(wheel.notice).toContainText(errors.ALREADY_CLAIMED);
  asleep = false;
  await wheel.notice.getByRole("button", { name: play.notice.again }).click();
  await expect(memberPage.getByTestId("wheel-price")).toBeVisible();
  await expect(wheel.playKey).toBeEnabled();
  expect((await member.stats()).total_games_played).toBe(1);
});

test("a free spin used on another device is gone here too", { tag: "@desktop" }, async ({
  memberPage,
  member,
}) => {
  const wheel = await new PrizeWheel(memberPage).open();
  await expect(wheel.playKey).toContainText(words.spinFree);
  await member.play("prize_roulette", { free: true });
  await expect(memberPage.getByTestId("wheel-price")).toBeVisible();
});

test("a ticket leads to the capsules", { tag: "@phone" }, async ({ memberPage }) => {
  const wheel = await new PrizeWheel(memberPage).open();
  // Two in a hundred bring one: the story says that this spin did.
  await memberPage.route(`**${wheel.rounds}`, async (route) => {
    const response = await route.fetch();
    const round: PlayedRound<Spun> = await response.json();
    const result = { ...TICKET, free: true };
    await route.fulfill({ response, json: { ...round, payout_amount: 0, net_amount: 0, result } });
  });
  await wheel.equals(await wheel.play());
  await expectAccessible(memberPage);
  await memberPage.getByTestId("wheel-to-gacha").click();
  await expect(memberPage).toHaveURL("/gacha");
});

test("who cannot pay the price is told what is missing", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  await member.play("prize_roulette", { free: true });
  await member.goBroke();
  const wheel = await new PrizeWheel(memberPage).open();
  await expect(wheel.notice).toContainText(play.notice.poor);
  await expect(wheel.playKey).toBeDisabled();
});

test("a press on the way shows the result at once", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const wheel = await new PrizeWheel(memberPage).open();
  const requests = wheel.asked();
  await wheel.equals(await wheel.play(() => wheel.playKey.dblclick()));
  expect(requests).toHaveLength(1);
  expect((await member.stats()).total_games_played).toBe(1);
});

test("a refusal by one's own limits is said with the way to them", { tag: "@desktop" }, async ({
  memberPage,
  troubles,
}) => {
  troubles.announce(/403.*\/rounds/);
  const wheel = await new PrizeWheel(memberPage).open();
  await wheel.refusing(403, "SELF_EXCLUDED");
  await wheel.playKey.click();
  await expect(wheel.notice).toContainText(held.break);
  await expect(memberPage.getByTestId("wheel-limits")).toBeVisible();
});

test("the list and the sheet say what the odds document says", { tag: "@desktop" }, async ({
  memberPage,
  member,
}) => {
  const { document, par } = await member.get<Odds>("/api/games/prize_roulette/odds");
  await new PrizeWheel(memberPage).open();
  const weights = document.segments.map(({ weight }) => weight);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  const listed = () =>
    memberPage
      .getByTestId("wheel-segments")
      .locator("li")
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.weight)));
  await expect.poll(listed).toEqual(weights);
  await memberPage.getByTestId("wheel-paytable").click();
  const expected = (document.price * par.rtp.numerator) / par.rtp.denominator;
  await expect(memberPage.getByTestId("wheel-expected")).toContainText(`${expected} G`);
  await expect(memberPage.getByTestId("wheel-odds").locator("tbody tr")).toHaveCount(8);
});

test.describe("with less movement", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("the wheel stands on the segment of the reply, and everyone can read it", async ({ memberPage }) => {
    const wheel = await new PrizeWheel(memberPage).open();
    for (let i = 0; i < 3; i += 1) await wheel.equals(await wheel.play());
    await settled(memberPage);
    await expectAccessible(memberPage);
    await expectFits(memberPage, 320);
  });
});
