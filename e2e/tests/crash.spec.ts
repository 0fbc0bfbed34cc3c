import type { Page } from "@playwright/test";
import { within } from "../setup/where";
import { expect, needsFlag, test } from "../support/club";
import { A_CURVE, Curve, type Stake } from "../support/crash";
import { Member } from "../support/member";
import { crash as words } from "../support/texts";

interface PastRound {
  number: number;
  bust_multiplier: string;
  previous_link: string;
}
interface CrashStats {
  game_breakdown: { crash: { bets: number; wins: number; losses: number } };
}

test.beforeEach(({ troubles }) => {
  test.setTimeout(within(400_000));
  // A way out that comes too late, or meets an automatic one, is answered so.
  troubles.announce(/409.*\/cashout/);
});

const past = async (member: Member) =>
  (await member.get<{ items: PastRound[] }>("/api/games/crash/history")).items;
const crashOf = async (member: Member) =>
  ((await member.stats()) as unknown as CrashStats).game_breakdown.crash;
const hundredths = (multiplier: string) => String(Math.round(Number(multiplier) * 100));

/** What the page shows of the member is what the server says of them. */
async function expectParity(page: Page, member: Member): Promise<void> {
  const { bets, wins } = await crashOf(member);
  await expect(page.getByTestId("crash-stat-plays")).toHaveText(String(bets));
  await expect(page.getByTestId("crash-stat-wins")).toHaveText(String(wins));
  await expect(page.getByTestId("balance-gold")).toHaveAttribute(
    "data-gold",
    String((await member.balance()).gold),
  );
}

test("a bet, the curve, and a way out in time: gold and statistics are the server's", async ({
  memberPage,
  member,
}) => {
  needsFlag("E2E_REQUIRE_STATS_PARITY");
  const curve = await new Curve(memberPage).open();
  const [stake] = await curve.out();
  const at = stake.result.cashout_multiplier as string;
  expect(stake.payout_amount).toBe(Math.floor(Number(hundredths(at))));
  await curve.ended(stake);
  await expect(curve.result).toHaveAttribute("data-paid", String(stake.payout_amount));
  await expect(curve.ownRow).toContainText(`${at}×`);
  await expect(curve.gold).toHaveAttribute("data-gold", String(stake.balance.gold));
  await expect.poll(async () => (await crashOf(member)).wins).toBe(1);
  await expectParity(memberPage, member);
});

test("the curve that is drawn ends where the server's did", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  const curve = await new Curve(memberPage).open();
  const stake = await curve.riding();
  await expect.poll(async () => Number(await curve.canvas.getAttribute("data-drawn"))).toBeGreaterThan(100);
  await curve.phase("BUSTED");
  const bust = (await curve.stage.getAttribute("data-bust")) as string;
  await expect(curve.canvas).toHaveAttribute("data-drawn", hundredths(bust));
  await expect(memberPage.getByTestId("crash-multiplier")).toHaveAttribute(
    "data-multiplier",
    hundredths(bust),
  );
  const round = (await past(member)).find(
    ({ previous_link }) => previous_link === stake.fairness.server_seed_hash,
  );
  expect(round?.bust_multiplier).toBe(bust);
  await expect(memberPage.getByTestId("crash-strip").getByRole("button").first()).toHaveAttribute(
    "data-bust",
    bust,
  );
});

test("an automatic way out is the server's own doing", { tag: "@desktop" }, async ({
  memberPage,
  member,
}) => {
  const curve = await new Curve(memberPage).open();
  await expect(curve.purpose).toHaveAttribute("data-purpose", /bet|next/, { timeout: A_CURVE });
  await memberPage.getByTestId("crash-auto").fill("1");
  await expect(curve.playKey).toBeDisabled();
  await memberPage.getByTestId("crash-auto").fill("1.01");
  const stake = await curve.bet();
  expect(stake.result.auto_cashout).toBe("1.01");
  await curve.rides(stake);
  await curve.ended(stake);
  const ended = (await member.history()).find(({ round_id }) => round_id === stake.round_id);
  const isOut = ended?.payout_amount === 101;
  await expect(curve.ownRow).toHaveAttribute("data-status", isOut ? "CASHED_OUT" : "LOST");
  await expect(curve.result).toHaveAttribute("data-paid", isOut ? "101" : "0");
  await expectParity(memberPage, member);
  await memberPage.goto(`/history?round=${stake.round_id}`);
  await expect(memberPage.getByTestId("round-detail")).toContainText(isOut ? "1.01×" : "1.00×");
});

test("a reload in the middle of a round finds the stake and the curve; a bust is told", {
  tag: "@phone",
}, async ({ memberPage, member }) => {
  const curve = await new Curve(memberPage).open();
  let stake: Stake;
  do {
    stake = await curve.riding();
    await memberPage.reload();
    await curve.ready();
    await expect(curve.result).toHaveAttribute("data-stake", stake.round_id);
  } while ((await curve.purpose.getAttribute("data-purpose")) !== "out");
  await expect.poll(async () => Number(await curve.canvas.getAttribute("data-drawn"))).toBeGreaterThan(100);
  await curve.ended(stake);
  const bust = (await curve.stage.getAttribute("data-bust")) as string;
  await expect(curve.result).toContainText(words.said.lost.split("{at}")[1]?.split(" {bet}")[0] as string);
  await expect(curve.result).toContainText(bust);
  await expect(curve.ownRow).toHaveAttribute("data-status", "LOST");
  await expectParity(memberPage, member);
});

test("a way out that came too late is told, with where it broke", { tag: "@phone" }, async ({
  memberPage,
}) => {
  const curve = await new Curve(memberPage).open();
  await memberPage.route("**/cashout", async (route) => {
    await curve.phase("BUSTED");
    await route.continue();
  });
  await curve.riding();
  const reply = memberPage.waitForResponse((answer) => answer.url().endsWith("/cashout"), {
    timeout: A_CURVE,
  });
  await curve.playKey.click();
  const { code, details } = await (await reply).json();
  expect(code).toBe("CASHOUT_TOO_LATE");
  await expect(curve.late).toContainText(details.bust_multiplier);
});

test("a bet that came too late is told, and stands in the next round", { tag: "@desktop" }, async ({
  memberPage,
  http,
}) => {
  const other = await Member.join(http);
  const curve = await new Curve(memberPage).open();
  await curve.phase("BETTING");
  await memberPage.route("**/api/games/crash/rounds", async (route) => {
    await expect(curve.stage).not.toHaveAttribute("data-phase", "BETTING", { timeout: A_CURVE });
    await route.continue();
  });
  await other.play("crash", { bet_amount: 100 });
  await curve.phase("BETTING");
  const stake = await curve.bet();
  await expect(curve.late).toHaveText(words.late.bet);
  await expect(curve.result).toHaveAttribute("data-next", stake.round_id);
  await curve.rides(stake);
});

test("two members in one round see each other", { tag: "@desktop" }, async ({ memberPage, http }) => {
  const other = await Member.join(http);
  const curve = await new Curve(memberPage).open();
  let stake: Stake;
  let theirs: Stake;
  do {
    await curve.phase("BETTING");
    theirs = await other.play<Stake>("crash", { bet_amount: 200, auto_cashout: "1.01" });
    stake = await curve.bet();
    await curve.rides(stake);
  } while (theirs.fairness.server_seed_hash !== stake.fairness.server_seed_hash);
  const row = memberPage.getByTestId("crash-row").filter({ hasText: other.nickname });
  await expect(row).toHaveAttribute("data-status", /CASHED_OUT|LOST/, { timeout: A_CURVE });
  await expect(curve.ownRow).toHaveCount(1);
});

test("everything can be done by the keyboard", { tag: "@desktop" }, async ({ memberPage }) => {
  const curve = await new Curve(memberPage).open();
  const bet = memberPage.getByTestId("crash-bet");
  await expect(curve.purpose).toHaveAttribute("data-purpose", /bet|next/, { timeout: A_CURVE });
  await memberPage.keyboard.press("ArrowRight");
  await expect(bet).toHaveAttribute("data-bet", "200");
  await memberPage.keyboard.press("ArrowLeft");
  const stake = await curve.bet(() => memberPage.keyboard.press("Space"));
  expect(stake.bet_amount).toBe(100);
  if ((await curve.rides(stake)) === "running") {
    const reply = memberPage.waitForResponse((answer) => answer.url().endsWith("/cashout"));
    await memberPage.keyboard.press("Enter");
    await reply;
  }
  await curve.ended(stake);
});

test("without a connection the server's rule is said, and the curve stands still", { tag: "@phone" }, async ({
  memberPage,
  context,
  troubles,
}) => {
  troubles.announce(/ERR_INTERNET_DISCONNECTED|WebSocket|Failed to load resource/);
  const curve = await new Curve(memberPage).open();
  const stake = await curve.riding();
  await context.setOffline(true);
  await expect(curve.stage).toContainText(words.rule.offline.split(".")[0] as string);
  await expect(curve.playKey).toBeDisabled();
  await context.setOffline(false);
  await curve.ended(stake);
});

test("a past curve is proved on this device", { tag: "@phone" }, async ({ memberPage }) => {
  const curve = await new Curve(memberPage).open();
  await curve.bet();
  await curve.phase("BUSTED");
  const first = memberPage.getByTestId("crash-strip").getByRole("button").first();
  const bust = (await curve.stage.getAttribute("data-bust")) as string;
  await expect(first).toHaveAttribute("data-bust", bust);
  await first.click();
  const verdict = memberPage.getByTestId("crash-verdict");
  await expect(verdict).toHaveAttribute("data-right", "true");
  await expect(verdict).toHaveAttribute("data-bust", bust);
});
