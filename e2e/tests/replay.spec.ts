import type { Page } from "@playwright/test";
import { expect, test } from "../support/club";
import { type Detail, detail, oneOfEach } from "../support/every-game";

/** The page's verdict on a record pasted into it, with the network off. */
async function judged(page: Page, record: Detail): Promise<string | undefined> {
  return page.evaluate(async (text) => {
    document.querySelector("#verdict, #error")?.remove();
    const [input, key] = [document.querySelector("textarea"), document.querySelector("button")];
    if (input) input.value = text;
    key?.click();
    while (!document.querySelector("#verdict, #error")) await new Promise((again) => setTimeout(again));
    return document.querySelector<HTMLElement>("#verdict, #error")?.dataset.status;
  }, JSON.stringify(record));
}

test("a round of every game is verified offline, and one flipped digit is found", {
  tag: "@desktop",
}, async ({ memberPage, member, context, troubles }) => {
  test.slow();
  troubles.announce(/ERR_INTERNET_DISCONNECTED/);
  const ids = await oneOfEach(member);
  await member.post("/api/fairness/rotate");
  const records = await Promise.all(ids.map((id) => detail(member, id)));
  await memberPage.goto(`/fairness?round=${records.at(-1)?.round_id}`);
  await expect(memberPage.getByTestId("verify-result")).toHaveAttribute("data-status", "match");

  const saved = await context.newPage();
  await saved.goto("/verifier.html");
  await context.setOffline(true);
  for (const record of records) {
    expect([record.game, await judged(saved, record)]).toEqual([record.game, "match"]);
    const seed = record.server_seed ?? "";
    const forged = { ...record, server_seed: (seed.startsWith("0") ? "1" : "0") + seed.slice(1) };
    expect([record.game, await judged(saved, forged)]).toEqual([record.game, "mismatch"]);
  }
});

test("a round is replayed from its records on its own page", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  const played = await member.play<Detail>("slot", { bet_amount: 50 });
  await memberPage.goto(`/history?round=${played.round_id}`);
  await memberPage.getByTestId("replay-ask").click();
  const replay = memberPage.getByTestId("replay");
  await expect(replay).toHaveAttribute("data-identical", "true");
  await expect(replay.getByTestId("replay-drawn")).toHaveText(played.result.stops.join(" · "));
  const { balance_before: before, balance } = await detail(member, played.round_id);
  const gold = (amount: number) => `${amount.toLocaleString("ko-KR")} G`;
  await expect(replay.getByTestId("replay-gold")).toContainText(`${gold(before)} → ${gold(balance.gold)}`);
});
