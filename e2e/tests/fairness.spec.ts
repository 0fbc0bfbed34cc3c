import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/club";
import type { Round } from "../support/member";
import { SlotMachine } from "../support/slot";

const ROUNDS_TO_VERIFY = 50;
const verdict = (page: Page) => page.getByTestId("verify-result");

/** The record as pasted into the verifier must come to `status`. */
async function judge(page: Page, record: object, status: "match" | "mismatch", round: string): Promise<void> {
  await page.getByTestId("verify-input").fill(JSON.stringify(record));
  await page.getByTestId("verify-run").click();
  await expect(verdict(page)).toHaveAttribute("data-round", round);
  await expect(verdict(page)).toHaveAttribute("data-status", status);
}

test("fifty rounds are verified in the browser, with the network off", { tag: "@desktop" }, async ({
  memberPage,
  context,
  member,
  troubles,
}) => {
  troubles.announce(/ERR_INTERNET_DISCONNECTED/);
  const rounds = await member.spins(ROUNDS_TO_VERIFY);
  await member.post("/api/fairness/rotate");
  const records = await Promise.all(
    rounds.map(({ round_id }) => member.get<Round>(`/api/games/rounds/${round_id}`)),
  );
  const saved = await context.newPage();
  await saved.goto("/verifier.html");
  const [{ round_id: first } = { round_id: "" }] = rounds;
  await memberPage.goto(`/fairness?round=${first}`);
  await expect(verdict(memberPage)).toHaveAttribute("data-status", "match");

  await context.setOffline(true);
  for (const record of records.slice(1, 4)) await judge(memberPage, record, "match", record.round_id);
  const judged = await saved.evaluate(
    async (texts) => {
      const [input, key] = [document.querySelector("textarea"), document.querySelector("button")];
      const verdicts: (string | undefined)[] = [];
      for (const text of texts) {
        // Removed before, so that a verdict can only be about this round.
        document.querySelector("#verdict")?.remove();
        if (input) input.value = text;
        key?.click();
        while (!document.querySelector("#verdict, #error")) await new Promise((again) => setTimeout(again));
        verdicts.push(document.querySelector<HTMLElement>("#verdict, #error")?.dataset.status);
      }
      return verdicts;
    },
    records.map((record) => JSON.stringify(record)),
  );
  expect(judged).toEqual(records.map(() => "match"));
});

test("one changed byte anywhere is found", { tag: "@desktop" }, async ({ memberPage, member }) => {
  const [{ round_id } = { round_id: "" }] = await member.spins(1);
  await member.post("/api/fairness/rotate");
  const record = await member.get<Round & { server_seed: string }>(`/api/games/rounds/${round_id}`);
  await memberPage.goto(`/fairness?round=${round_id}`);
  await expect(verdict(memberPage)).toHaveAttribute("data-status", "match");

  await memberPage.getByTestId("verify-tamper").click();
  await expect(verdict(memberPage)).toHaveAttribute("data-status", "mismatch");
  await memberPage.getByTestId("verify-restore").click();
  await expect(verdict(memberPage)).toHaveAttribute("data-status", "match");

  const { result, fairness } = record;
  const [top, middle, bottom] = result.grid as [string[], string[], string[]];
  const otherSymbol = top[0] === "GEM" ? "BAR" : "GEM";
  const flipped = record.server_seed.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"));
  const forged: object[] = [
    { server_seed: flipped },
    { payout_amount: record.payout_amount + 5 },
    { net_amount: record.net_amount + 5 },
    { fairness: { ...fairness, nonce: fairness.nonce + 1 } },
    { fairness: { ...fairness, client_seed: `${fairness.client_seed}x` } },
    { result: { ...result, grid: [[otherSymbol, ...top.slice(1)], middle, bottom] } },
    { result: { ...result, stops: result.stops.map((stop) => (stop + 1) % 28) } },
  ];
  for (const change of forged) await judge(memberPage, { ...record, ...change }, "mismatch", round_id);
  await judge(memberPage, record, "match", round_id);
});

test("a round of the running seed waits for its reveal and then matches", { tag: "@phone" }, async ({
  memberPage,
}) => {
  const machine = await new SlotMachine(memberPage).open();
  const round = await machine.spin();
  await memberPage.goto(`/fairness?round=${round.round_id}`);
  await expect(verdict(memberPage)).toHaveAttribute("data-status", "pending");
  await memberPage.getByTestId("verify-reveal").click();
  await expect(verdict(memberPage)).toHaveAttribute("data-status", "match");
  await expect(memberPage.getByTestId("fairness-seed")).toHaveCount(1);
});

test("the member's own seed goes into the next round", { tag: "@desktop" }, async ({
  memberPage,
  member,
}) => {
  await memberPage.goto("/fairness");
  await expect(memberPage.getByTestId("fairness-next-hash")).toHaveText(/^[0-9a-f]{64}$/);
  const promised = await memberPage.getByTestId("fairness-next-hash").textContent();
  for (const refused of ["my:seed", "my seed", "내시드", ""]) {
    await memberPage.getByTestId("fairness-client-seed").fill(refused);
    await expect(memberPage.getByTestId("fairness-rotate")).toBeDisabled();
  }
  await memberPage.getByTestId("fairness-client-seed").fill("my-own-seed-58");
  await memberPage.getByTestId("fairness-rotate").click();
  await expect(memberPage.getByTestId("fairness-hash")).toHaveText(promised ?? "");
  await expect(memberPage.getByTestId("fairness-nonce")).toHaveText("0");

  const { fairness } = await member.spin();
  expect(fairness).toMatchObject({ client_seed: "my-own-seed-58", nonce: 0, server_seed_hash: promised });
});

test(
  "a guest verifies the example, and the saved verifier works without the club",
  { tag: "@desktop" },
  async ({ page, context, member }, info) => {
    await page.goto("/fairness");
    await expect(verdict(page)).toHaveAttribute("data-status", "match");
    const saving = page.waitForEvent("download");
    await page.getByTestId("verifier-save").click();
    const file = info.outputPath("verifier.html");
    await (await saving).saveAs(file);
    expect(await readFile(file, "utf8")).not.toMatch(/(src|href)="http/);

    const { round_id } = await member.spin();
    await member.post("/api/fairness/rotate");
    const record = await member.get<Round>(`/api/games/rounds/${round_id}`);
    await context.setOffline(true);
    await page.goto(pathToFileURL(file).href);
    await page.locator("textarea").fill(JSON.stringify(record));
    await page.getByRole("button").click();
    await expect(page.locator("#verdict")).toHaveAttribute("data-status", "match");
    await page
      .locator("textarea")
      .fill(JSON.stringify({ ...record, payout_amount: record.payout_amount + 1 }));
    await page.getByRole("button").click();
    await expect(page.locator("#verdict")).toHaveAttribute("data-status", "mismatch");
  },
);

test("what is no round gets a reason instead of a verdict", { tag: "@phone" }, async ({ page }) => {
  await page.goto("/fairness");
  await expect(verdict(page)).toHaveAttribute("data-status", "match");
  for (const text of ["hello", "{}", '{"game":"roulette"}', '{"game":"slot","round_id":5}']) {
    await page.getByTestId("verify-input").fill(text);
    await page.getByTestId("verify-run").click();
    await expect(page.getByTestId("verify-error")).toBeVisible();
    await expect(verdict(page)).not.toHaveAttribute("data-status", /.*/);
  }
});
