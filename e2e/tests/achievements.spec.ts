import { expect, test } from "../support/club";
import { expectGold, expectLive } from "../support/rewards";
import { rewards } from "../support/texts";

interface Achievements {
  items: {
    id: string;
    title: string | null;
    count: number;
    tiers: { reward: { gold: number }; share: number }[];
  }[];
}

test("an achievement is counted, told once, claimed once, and gold moves in every tab", {
  tag: "@desktop",
}, async ({ memberPage, context, member, troubles }) => {
  troubles.announce(/409.*\/api\/achievements\/rounds\/claim/);
  await member.spins(9, 5);
  const card = memberPage.getByTestId("achievement-rounds");
  await memberPage.goto("/achievements");
  await expectLive(memberPage);
  await expect(card.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "9");
  await expect(card).toHaveAttribute("data-reached", "0");
  const second = await context.newPage();
  await second.goto("/achievements");
  await expectLive(second);

  await member.spin();
  const { items } = await member.get<Achievements>("/api/achievements");
  const title = items.find(({ id }) => id === "rounds")?.title ?? "";
  const reward = items.find(({ id }) => id === "rounds")?.tiers[0]?.reward.gold ?? 0;
  for (const page of [memberPage, second]) {
    await expect(page.getByText(rewards.reached.achievementNamed.replace("{title}", title))).toHaveCount(1);
    await expect(page.getByTestId("achievement-rounds")).toHaveAttribute("data-reached", "1");
  }
  const before = (await member.balance()).gold;
  await card.getByTestId("achievement-claim").focus();
  await memberPage.keyboard.press("Enter");
  await expect(card.getByTestId("achievement-claim")).toHaveCount(0);
  await expect(second.getByTestId("achievement-rounds").getByTestId("achievement-claim")).toHaveCount(0);
  expect((await member.balance()).gold).toBe(before + reward);
  for (const page of [memberPage, second]) await expectGold(page, member);
});

test("what is secret has no name, and what cannot be read is asked for again", { tag: "@phone" }, async ({
  memberPage,
  troubles,
}) => {
  troubles.announce(/503.*\/api\/achievements/);
  let refused = 0;
  await memberPage.route("**/api/achievements", (route) => {
    refused += 1;
    return refused <= 3
      ? route.fulfill({ status: 503, json: { code: "SERVICE_UNAVAILABLE", status_code: 503 } })
      : route.fallback();
  });
  await memberPage.goto("/achievements");
  await memberPage.getByRole("button", { name: "다시 시도" }).click();
  const secret = memberPage.getByTestId("achievement-jackpot");
  await expect(secret).toContainText("숨은 업적");
  await expect(secret.getByRole("progressbar")).toHaveCount(0);
  await expect(memberPage.getByTestId("achievements-total")).toContainText("0 /");
});
