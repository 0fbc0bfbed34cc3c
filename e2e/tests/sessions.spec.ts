import type { Page } from "@playwright/test";
import { within } from "../setup/where";
import { expect, test } from "../support/club";
import { Member, PASSWORD } from "../support/member";
import { auth, common, errors, profile, settings, shell } from "../support/texts";

/** A session that ends elsewhere ends here before anyone could do harm with it. */
const AT_ONCE_MS = within(3_000);

const live = (page: Page) =>
  expect(page.getByTestId("connection").filter({ visible: true })).toHaveAttribute("data-state", "live");

test("logging out in one tab logs out the others", { tag: "@phone" }, async ({ memberPage, context }) => {
  const other = await context.newPage();
  await Promise.all([memberPage.goto("/profile"), other.goto("/slot")]);
  await expect(other.getByTestId("slot-spin")).toBeEnabled();

  await memberPage.getByTestId("logout").click();
  await expect(memberPage).toHaveURL(/\/login/);
  await expect(other).toHaveURL(/\/login/, { timeout: AT_ONCE_MS });
  await expect(other.getByText(shell.signedOutElsewhere)).toBeVisible();
  await expect(other.getByTestId("balance-gold")).toHaveCount(0);

  await other.goto("/home");
  await expect(other).toHaveURL(/\/login/);
});

test("a device revoked on the profile page is logged out at once", { tag: "@desktop" }, async ({
  memberPage,
  member,
  newDevice,
}) => {
  const lost = await newDevice();
  const lostSession = await member.signInOn(lost);
  const lostPage = await lost.newPage();
  await lostPage.goto("/home");
  await live(lostPage);

  const listed = memberPage.waitForResponse("**/api/auth/sessions");
  await memberPage.goto("/profile");
  const { items } = (await (await listed).json()) as { items: { session_id: string }[] };
  const place = items.findIndex(({ session_id }) => session_id === lostSession);
  const devices = memberPage.getByTestId("device");
  await expect(devices).toHaveCount(items.length);
  await devices.nth(place).getByRole("button").click();
  await memberPage.getByRole("dialog").getByRole("button", { name: profile.revoke, exact: true }).click();

  await expect(lostPage).toHaveURL(/\/login/, { timeout: AT_ONCE_MS });
  await expect(lostPage.getByText(shell.sessionRevoked)).toBeVisible();
  await expect(devices).toHaveCount(items.length - 1);
  await expect(memberPage).toHaveURL("/profile");
});

test("logging out everywhere ends every device", { tag: "@desktop" }, async ({
  memberPage,
  member,
  newDevice,
}) => {
  const other = await newDevice();
  await member.signInOn(other);
  const otherPage = await other.newPage();
  await otherPage.goto("/history");
  await live(otherPage);

  await memberPage.goto("/settings");
  await memberPage.getByRole("button", { name: settings.devices.all }).click();
  await memberPage.getByRole("dialog").getByRole("button", { name: settings.devices.all }).click();
  await expect(memberPage).toHaveURL(/\/login/);
  await expect(otherPage).toHaveURL(/\/login/, { timeout: AT_ONCE_MS });
});

test("a changed password ends the other devices and is the only one that works", { tag: "@phone" }, async ({
  memberPage,
  member,
  newDevice,
  troubles,
}) => {
  troubles.announce(/401.*\/api\/auth\/(login|password)/, /403.*\/api\/auth\/password/);
  const other = await newDevice();
  await member.signInOn(other);
  const otherPage = await other.newPage();
  await otherPage.goto("/home");
  await live(otherPage);

  await memberPage.goto("/settings");
  const change = async (current: string, next: string) => {
    await memberPage.getByLabel(settings.password.current).fill(current);
    await memberPage.getByLabel(settings.password.next, { exact: true }).fill(next);
    await memberPage.getByRole("button", { name: settings.password.submit }).click();
  };
  await change("not-my-password", "another-alley-59");
  await expect(memberPage.getByText(settings.password.wrong)).toBeVisible();
  await change(PASSWORD, "short");
  await expect(memberPage.getByText(settings.password.short)).toBeVisible();
  await change(PASSWORD, "another-alley-59");
  await expect(memberPage.getByText(settings.password.done)).toBeVisible();
  await expect(otherPage).toHaveURL(/\/login/, { timeout: AT_ONCE_MS });

  const login = async (password: string) => {
    await otherPage.getByLabel(auth.siteId).fill(member.siteId);
    await otherPage.getByLabel(auth.password, { exact: true }).fill(password);
    await otherPage.getByRole("button", { name: auth.login.submit, exact: true }).click();
  };
  await login(PASSWORD);
  await expect(otherPage.getByText(errors.INVALID_CREDENTIALS)).toBeVisible();
  await login("another-alley-59");
  await expect(otherPage).toHaveURL("/home");
  await memberPage.reload();
  await expect(memberPage).toHaveURL("/settings");
});

test("a nickname is changed everywhere at once, unless someone has it", { tag: "@phone" }, async ({
  memberPage,
  member,
  http,
  troubles,
}) => {
  troubles.announce(/409.*\/api\/users\/profile/);
  const { nickname: taken } = await Member.join(http);
  await memberPage.goto("/profile");
  await memberPage.getByRole("button", { name: profile.editNickname }).click();
  const dialog = memberPage.getByRole("dialog");
  const rename = async (name: string) => {
    await dialog.getByLabel(profile.nickname).fill(name);
    await dialog.getByRole("button", { name: common.save }).click();
  };
  await rename(taken);
  await expect(dialog.getByText(errors.NICKNAME_TAKEN)).toBeVisible();
  await rename(`새${member.nickname.slice(1)}`);
  await expect(memberPage.getByTestId("profile-nickname")).toHaveText(`새${member.nickname.slice(1)}`);
  await memberPage.goto("/home");
  await expect(memberPage.getByRole("heading", { level: 1 })).toContainText(`새${member.nickname.slice(1)}`);
});
