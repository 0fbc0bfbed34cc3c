import type { Page } from "@playwright/test";
import { expect, test } from "../support/club";
import { auth, errors, shell } from "../support/texts";

test.describe("login", () => {
  async function login(page: Page, siteId: string, password: string): Promise<void> {
    await page.getByLabel(auth.siteId).fill(siteId);
    await page.getByLabel(auth.password, { exact: true }).fill(password);
    await page.getByRole("button", { name: auth.login.submit, exact: true }).click();
  }

  test("a wrong password and an unknown member get the same answer", { tag: "@phone" }, async ({
    page,
    member,
    troubles,
  }) => {
    troubles.announce(/401.*\/api\/auth\/login/);
    await page.goto("/login");
    await page.getByRole("button", { name: auth.login.submit, exact: true }).click();
    await expect(page.getByText(auth.login.fillBoth)).toBeVisible();
    for (const siteId of [member.siteId, "nobody-of-this-name"]) {
      await login(page, siteId, "a-wrong-password");
      await expect(page.getByText(errors.INVALID_CREDENTIALS)).toBeVisible();
      await page.reload();
    }
  });

  test("too many tries close the door here, with a countdown, and nowhere else", { tag: "@desktop" }, async ({
    page,
    member,
    newDevice,
    troubles,
  }) => {
    troubles.announce(/(401|429).*\/api\/auth\/login/);
    await page.goto("/login");
    const key = page.locator("button[type=submit]");
    for (let tries = 0; tries < 5; tries += 1) {
      const answer = page.waitForResponse("**/api/auth/login");
      await login(page, member.siteId, `wrong-password-${tries}`);
      await answer;
    }
    await login(page, member.siteId, "neon-alley-58");
    await expect(key).toHaveText(/\d+초 뒤에/);
    await expect(key).toBeDisabled();
    const seconds = async () => Number.parseInt(((await key.textContent()) ?? "").replaceAll(",", ""), 10);
    const first = await seconds();
    await expect.poll(seconds).toBeLessThan(first);

    const elsewhere = await newDevice();
    await elsewhere.setExtraHTTPHeaders({ "X-Forwarded-For": "10.255.0.1" });
    await member.signInOn(elsewhere);
    const elsewherePage = await elsewhere.newPage();
    await elsewherePage.goto("/home");
    await expect(elsewherePage.getByTestId("balance-gold")).toBeVisible();
  });

  test("a pasted password can be looked at", { tag: "@phone" }, async ({ page }) => {
    await page.goto("/login");
    const password = page.locator("[autocomplete=current-password]");
    await password.fill("pasted-by-a-manager");
    await expect(password).toHaveAttribute("type", "password");
    await page.getByRole("button", { name: "비밀번호 보기" }).click();
    await expect(password).toHaveAttribute("type", "text");
  });

  test("offline, the key says why it is dead", { tag: "@phone" }, async ({ page, context, troubles }) => {
    troubles.announce(/ERR_INTERNET_DISCONNECTED/);
    await page.goto("/login");
    await context.setOffline(true);
    await expect(page.getByText(shell.offlineBanner)).toBeVisible();
    await expect(page.getByRole("button", { name: auth.offline })).toBeDisabled();
    await context.setOffline(false);
    await expect(page.getByRole("button", { name: auth.login.submit, exact: true })).toBeEnabled();
  });
});

test.describe("sign-up", () => {
  const field = (page: Page, name: string) => page.locator(`[name=${name}]`);

  async function fill(page: Page, change: Record<string, string> = {}): Promise<void> {
    const entries = {
      invite: "5858",
      site_id: `door-${Date.now().toString(36)}`,
      nickname: `문${Date.now().toString(36)}`,
      password: "neon-alley-58",
      birth_date: "19980412",
      ...change,
    };
    for (const [name, value] of Object.entries(entries)) await field(page, name).fill(value);
    await field(page, "agreed").check();
  }

  test("names that are taken and codes that are unknown are said while typing", { tag: "@phone" }, async ({
    page,
    member,
  }) => {
    await page.goto("/signup?code=no-such-code");
    await expect(page.getByText(auth.signup.inviteBad)).toBeVisible();
    await field(page, "invite").fill("5858");
    await expect(page.getByText(auth.signup.inviteOk)).toBeVisible();
    await field(page, "site_id").fill(member.siteId);
    await expect(page.getByText(errors.SITE_ID_TAKEN)).toBeVisible();
    await field(page, "nickname").fill(member.nickname);
    await expect(page.getByText(errors.NICKNAME_TAKEN)).toBeVisible();
    await field(page, "nickname").fill(`새${member.nickname.slice(1)}`);
    await expect(page.getByText(auth.available)).toBeVisible();
  });

  test("the server has the last word, and the eye is led to it", { tag: "@desktop" }, async ({
    page,
    member,
    troubles,
  }) => {
    troubles.announce(/(403|409).*\/api\/auth\/signup/);
    await page.goto("/signup");
    await fill(page, { invite: "unknown-code" });
    await page.locator("button[type=submit]").click();
    await expect(page.getByText(auth.signup.inviteUnknown)).toBeVisible();
    await expect(field(page, "invite")).toBeFocused();

    await fill(page, { site_id: member.siteId });
    await page.locator("button[type=submit]").click();
    await expect(page.getByText(errors.SITE_ID_TAKEN)).toBeVisible();
    await expect(field(page, "site_id")).toHaveAttribute("aria-invalid", "true");
  });

  test("what cannot be right is not sent", { tag: "@desktop" }, async ({ page }) => {
    let sent = 0;
    await page.route("**/api/auth/signup", async (route) => {
      sent += 1;
      await route.continue();
    });
    await page.goto("/signup");
    await page.locator("button[type=submit]").click();
    for (const text of [
      auth.signup.inviteRequired,
      auth.signup.siteIdInvalid,
      auth.signup.nicknameInvalid,
      auth.signup.passwordInvalid,
      auth.signup.birthInvalid,
      auth.signup.agreeRequired,
    ]) {
      await expect(page.getByText(text)).toBeVisible();
    }
    const year = new Date().getFullYear() - 18;
    await fill(page, { birth_date: `${year}1231` });
    await page.locator("button[type=submit]").click();
    await expect(page.getByText(auth.signup.birthYoung)).toBeVisible();
    expect(sent).toBe(0);
  });
});
