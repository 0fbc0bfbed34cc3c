import type { Page } from "@playwright/test";
import { expect, test } from "../support/club";
import { PASSWORD } from "../support/member";
import { auth, errors, settings } from "../support/texts";
import { currentStep, totp } from "../support/totp";

const words = settings.totp;

test("two-factor is set up, asked for, stood in for by a recovery code, and turned off", {
  tag: "@phone",
}, async ({ memberPage, member, newDevice, troubles }) => {
  troubles.announce(/401.*\/api\/auth\/login/, /4\d\d.*\/api\/auth\/2fa/);
  await memberPage.goto("/settings");
  const setup = memberPage.waitForResponse("**/api/auth/2fa/setup");
  await memberPage.getByRole("button", { name: words.enable }).click();
  const { secret } = (await (await setup).json()) as { secret: string };
  const dialog = memberPage.getByRole("dialog");
  await expect(dialog.getByRole("img", { name: words.qr })).toBeVisible();
  await expect(dialog).toContainText(secret);

  await dialog.getByLabel(words.code).fill("000000");
  await dialog.getByRole("button", { name: words.confirm }).click();
  await expect(dialog.getByText(errors.TOTP_INVALID)).toBeVisible();
  const step = currentStep();
  await dialog.getByLabel(words.code).fill(totp(secret, step));
  await dialog.getByRole("button", { name: words.confirm }).click();
  const listed = dialog.getByTestId("recovery-codes").getByRole("listitem");
  await expect(listed).toHaveCount(10);
  const codes = await listed.allTextContents();
  expect(new Set(codes).size).toBe(10);
  await dialog.getByRole("button", { name: words.stored }).click();
  await expect(memberPage.getByText(words.onTag, { exact: true })).toBeVisible();

  const second = await (await newDevice()).newPage();
  await firstStep(second, member.siteId);
  await secondStep(second, totp(secret, step));
  // The code that was watched being typed is worthless.
  await expect(second.getByText(errors.TOTP_INVALID)).toBeVisible();
  await secondStep(second, totp(secret, step + 1));
  await expect(second).toHaveURL("/home");

  const third = await (await newDevice()).newPage();
  await firstStep(third, member.siteId);
  await secondStep(third, codes[0] as string);
  await expect(third).toHaveURL("/home");

  const fourth = await (await newDevice()).newPage();
  await firstStep(fourth, member.siteId);
  await secondStep(fourth, codes[0] as string);
  await expect(fourth.getByText(errors.TOTP_INVALID)).toBeVisible();
  await fourth.getByRole("button", { name: auth.login.totpBack }).click();
  await expect(fourth.getByLabel(auth.password, { exact: true })).toBeVisible();

  await memberPage.getByRole("button", { name: words.disable }).click();
  await dialog.getByLabel(settings.password.current).fill(PASSWORD);
  await dialog.getByLabel(words.disableCode).fill(codes[1] as string);
  await dialog.getByRole("button", { name: words.disable }).click();
  await expect(memberPage.getByText(words.offTag, { exact: true })).toBeVisible();
});

async function firstStep(page: Page, siteId: string): Promise<void> {
  await page.goto("/login");
  await page.getByLabel(auth.siteId).fill(siteId);
  await page.getByLabel(auth.password, { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: auth.login.submit, exact: true }).click();
}

async function secondStep(page: Page, code: string): Promise<void> {
  await page.getByLabel(auth.login.totp).fill(code);
  await page.getByRole("button", { name: auth.login.submit, exact: true }).click();
}
