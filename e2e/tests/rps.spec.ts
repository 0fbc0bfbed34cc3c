import type { Page } from "@playwright/test";
import { expect, test } from "../support/club";
import { type PlayedRound, Table } from "../support/table";
import { held, play } from "../support/texts";

interface Duel {
  player_choice: string;
  server_choice: string;
  outcome: "win" | "lose" | "tie";
}

const HANDS = ["rock", "paper", "scissors"];

class Arena extends Table<Duel> {
  constructor(page: Page) {
    super(page, "rps", "/rps", "rps");
  }

  async choose(hand: string): Promise<void> {
    await this.page.getByTestId(`rps-choose-${hand}`).locator("xpath=..").click();
    await expect(this.page.getByTestId(`rps-choose-${hand}`)).toBeChecked();
  }

  /** The hand whose picture is painted on a side, once every movement has ended. */
  private drawn(side: "player" | "club"): Promise<string> {
    return this.page.getByTestId(`rps-hand-${side}`).evaluate(async (arm) => {
      const ending = document.getAnimations().map(({ finished }) => finished);
      await Promise.allSettled(ending);
      const seen = Array.from(arm.querySelectorAll("use")).filter((use) => {
        const layer = (use.ownerSVGElement as SVGSVGElement).parentElement as HTMLElement;
        return Number(getComputedStyle(layer).opacity) > 0.3;
      });
      return seen.map((use) => use.getAttribute("href")?.split("#")[1]).join("+");
    });
  }

  async equals({ result }: PlayedRound<Duel>): Promise<void> {
    expect(await this.drawn("player")).toBe(result.player_choice);
    expect(await this.drawn("club")).toBe(result.server_choice);
  }
}

test("both hands show what the reply says", async ({ memberPage }) => {
  const arena = await new Arena(memberPage).open();
  for (const hand of HANDS) {
    await arena.choose(hand);
    const round = await arena.play();
    expect(round.result.player_choice).toBe(hand);
    await arena.equals(round);
    const payout = { win: round.bet_amount * 1.9, tie: round.bet_amount, lose: 0 }[round.result.outcome];
    expect(round.payout_amount).toBe(payout);
    await expect(arena.gold).toHaveAttribute("data-gold", String(round.balance.gold));
  }
});

test.describe("with less movement", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("both hands show what the reply says", { tag: "@phone" }, async ({ memberPage }) => {
    const arena = await new Arena(memberPage).open();
    for (let i = 0; i < 3; i += 1) await arena.equals(await arena.play());
  });
});

test("a double click is one round", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const arena = await new Arena(memberPage).open();
  const requests = arena.asked();
  const round = await arena.play(() => arena.playKey.dblclick());
  expect(requests).toHaveLength(1);
  expect((await member.balance()).gold).toBe(1_000 + round.net_amount);
});

test("everything can be done by the keyboard", { tag: "@desktop" }, async ({ memberPage }) => {
  const arena = await new Arena(memberPage).open();
  const bet = memberPage.getByTestId("rps-bet");
  for (const [i, hand] of HANDS.entries()) {
    await memberPage.keyboard.press(String(i + 1));
    const round = await arena.play(() => memberPage.keyboard.press("Space"));
    expect(round.result.player_choice).toBe(hand);
  }
  await memberPage.keyboard.press("ArrowLeft");
  await expect(bet).toHaveAttribute("aria-valuenow", "90");
  await bet.focus();
  await memberPage.keyboard.press("Home");
  await expect(bet).toHaveAttribute("aria-valuenow", "10");
  await memberPage.keyboard.press("2");
  await expect(memberPage.getByTestId("rps-choose-paper")).toBeChecked();
});

test("a round whose answer was not seen is shown after a reload", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  const arena = await new Arena(memberPage).open();
  await memberPage.route(`**${arena.rounds}`, async (route) => void (await route.fetch()), { times: 1 });
  await arena.playKey.click();
  await expect.poll(async () => (await member.stats()).total_games_played).toBe(1);
  await memberPage.reload();
  await expect(arena.result).toHaveAttribute("data-round", /.+/);
  await expect(memberPage.getByText(play.lcd.recovered)).toBeVisible();
  expect((await member.stats()).total_games_played).toBe(1);
});

test("a stake above the purse has a way out", { tag: "@phone" }, async ({ memberPage }) => {
  await memberPage.addInitScript(() => localStorage.setItem("cc.rps.bet", "10000"));
  const arena = await new Arena(memberPage).open();
  await expect(arena.notice).toContainText(play.notice.poor);
  await expect(arena.playKey).toBeDisabled();
  await memberPage.getByTestId("rps-lower").click();
  await expect(memberPage.getByTestId("rps-bet")).toHaveAttribute("data-bet", "1000");
  await expect(arena.playKey).toBeEnabled();
});

const NEARLY = { kind: "wager", period: "day", amount: 1_000, used: 950, resets_at: "2099-01-01T15:00:00Z" };

for (const { status, code, details, said, playable } of [
  { status: 403, code: "SELF_EXCLUDED", details: {}, said: held.break, playable: false },
  { status: 403, code: "LIMIT_REACHED", details: NEARLY, said: held.kind.wager, playable: true },
  { status: 429, code: "DAILY_LIMIT", details: { amount: 100 }, said: held.rounds, playable: false },
]) {
  test(`${code} is said, with the way to one's limits, and nothing changes`, { tag: "@desktop" }, async ({
    memberPage,
    troubles,
  }) => {
    troubles.announce(new RegExp(`${status}.*/rounds`));
    const arena = await new Arena(memberPage).open();
    await arena.refusing(status, code, details);
    await arena.playKey.click();
    await expect(arena.notice).toContainText(said);
    await expect(memberPage.getByTestId("rps-limits")).toBeVisible();
    await expect(arena.gold).toHaveAttribute("data-gold", "1000");
    await expect(arena.playKey).toBeEnabled({ enabled: playable });
  });
}

test("a game that rests says so, and may be asked again", { tag: "@desktop" }, async ({
  memberPage,
  troubles,
}) => {
  troubles.announce(/409.*\/rounds/);
  const arena = await new Arena(memberPage).open();
  await arena.refusing(409, "GAME_DISABLED");
  await arena.playKey.click();
  await expect(arena.notice).toContainText(play.notice.disabled);
  await expect(arena.playKey).toBeDisabled();
  await arena.notice.getByRole("button").click();
  await expect(arena.playKey).toBeEnabled();
});

test("the sitting adds up, and every round leads to its proof", { tag: "@desktop" }, async ({
  memberPage,
}) => {
  const arena = await new Arena(memberPage).open();
  const first = await arena.play();
  const second = await arena.play();
  const net = first.net_amount + second.net_amount;
  await expect(arena.sitting).toHaveAttribute("data-net", String(net));
  await expect(arena.sitting).toHaveAttribute("data-rounds", "2");

  await memberPage.getByTestId("rps-fairness").click();
  const sheet = memberPage.getByTestId("fairness-sheet");
  await expect(sheet).toHaveAttribute("data-round", second.round_id);
  await expect(sheet).toContainText(second.fairness.server_seed_hash);
  const proof = `/fairness?round=${second.round_id}`;
  await expect(memberPage.getByRole("dialog").locator(`a[href="${proof}"]`)).toBeVisible();
});
