import { expect, test } from "../support/club";
import { auth, errors } from "../support/texts";

for (const path of [
  "/home",
  "/games",
  "/missions",
  "/slot",
  "/rps",
  "/roulette",
  "/history",
  "/profile",
  "/settings",
]) {
  test(`${path} sends a stranger to the login and a member back`, { tag: "@desktop" }, async ({
    page,
    member,
  }) => {
    await page.goto(path);
    await expect(page).toHaveURL(`/login?next=${encodeURIComponent(path)}`);

    await page.getByLabel(auth.siteId).fill(member.siteId);
    await page.getByLabel(auth.password, { exact: true }).fill("neon-alley-58");
    await page.getByRole("button", { name: auth.login.submit, exact: true }).click();
    await expect(page).toHaveURL(path);
  });
}

test("the landing page, login and sign-up send a member home", { tag: "@phone" }, async ({ memberPage }) => {
  for (const path of ["/", "/login"]) {
    await memberPage.goto(path);
    await expect(memberPage).toHaveURL("/home");
  }
});

test("the login never leads out of the club", { tag: "@desktop" }, async ({ memberPage }) => {
  for (const next of ["https://example.com/", "//example.com", "/\\example.com", "javascript:alert(1)"]) {
    await memberPage.goto(`/login?next=${encodeURIComponent(next)}`);
    await expect(memberPage).toHaveURL("/home");
  }
});

test("staff is told to use the operators' door", { tag: "@desktop" }, async ({ page, troubles }) => {
  troubles.announce(/403.*\/api\/auth\/login/);
  await page.goto("/login");
  await page.getByLabel(auth.siteId).fill("admin");
  await page.getByLabel(auth.password, { exact: true }).fill("admin-pass-1");
  await page.getByRole("button", { name: auth.login.submit, exact: true }).click();
  await expect(page.getByText(errors.ADMIN_LOGIN_REQUIRED)).toBeVisible();
  await expect(page).toHaveURL("/login");
});
