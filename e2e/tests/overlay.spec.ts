import type { Page } from "@playwright/test";
import { expect, test } from "../support/club";
import type { Member, Round } from "../support/member";

interface Feed {
  wins: { round_id: string; payout_amount: number }[];
  crash: { round: { phase: string; bust_multiplier: string | null } } | null;
}

/** Makes an address in the settings, as a member would; gives what is shown once. */
async function address(page: Page, goal: number): Promise<string> {
  await page.goto("/settings");
  const section = page.getByTestId("overlay-addresses");
  await section.getByLabel("어디에 쓰나요?").fill("집 컴퓨터");
  await section.getByLabel("시청자에게 보일 골드 목표").fill(String(goal));
  await section.getByTestId("overlay-create").click();
  return (await section.getByTestId("overlay-made").locator(".num").innerText()).trim();
}

/** Plays until something new was won. */
async function winOne(member: Member): Promise<Round> {
  for (;;) {
    const round = await member.spin(5);
    if (round.net_amount > 0) return round;
  }
}

test("a broadcast shows new wins, the goal and the curve, on nothing, and ends with its address", {
  tag: "@desktop",
}, async ({ memberPage, member, browser, troubles }) => {
  const url = await address(memberPage, 5_000);
  // The broadcasting program knows neither cookies nor the member.
  const studio = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const source = await studio.newPage();
  await source.goto(url);
  const overlay = source.getByTestId("overlay");
  await expect(overlay).toHaveAttribute("data-state", "live");
  const ground = (selector: string) =>
    source.locator(selector).evaluate((node) => getComputedStyle(node).backgroundColor);
  expect([await ground("html"), await ground("body")]).toEqual(["rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)"]);
  await expect(source.getByTestId("overlay-multiplier")).toHaveText(/^\d+\.\d{2}×$/);

  const won = await winOne(member);
  await expect(source.getByTestId("overlay-celebrated")).toContainText(
    `+${won.payout_amount.toLocaleString("ko-KR")} G`,
  );
  await expect(source.getByTestId("overlay-win").first()).toHaveAttribute("data-round", won.round_id);
  const { gold } = await member.balance();
  await expect(source.getByTestId("overlay-goal")).toHaveAttribute("data-gold", String(gold));

  const token = new URLSearchParams(new URL(url).hash.slice(1)).get("token");
  const headers = { Authorization: `Bearer ${token}`, "Idempotency-Key": "a-viewer-tries" };
  const bet = await studio.request.post(new URL("/api/games/slot/rounds", url).href, {
    data: { bet_amount: 50 },
    headers,
  });
  expect(bet.status()).toBe(401);
  const feed = await studio.request.get(new URL("/api/overlay/feed", url).href, { headers });
  expect(((await feed.json()) as Feed).wins[0]?.round_id).toBe(won.round_id);

  troubles.announce(/401/);
  await memberPage.getByRole("button", { name: "집 컴퓨터 지우기" }).click();
  await expect(overlay).toHaveAttribute("data-state", "revoked");
  await expect(source.getByTestId("overlay-win")).toHaveCount(0);
  await studio.close();
});
