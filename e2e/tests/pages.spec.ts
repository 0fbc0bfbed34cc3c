import type { Page } from "@playwright/test";
import { baseURL } from "../setup/where";
import { expect, test } from "../support/club";
import { expectAccessible, expectFits, expectWorded, picture, settled } from "../support/looks";
import type { Member } from "../support/member";

interface Look {
  name: string;
  path: string | ((member: Member) => Promise<string>);
  /** Who looks; a player has some rounds behind them. */
  as: "guest" | "newcomer" | "player";
  /** What is opened before looking. */
  opened?: (page: Page) => Promise<void>;
  /** What a player has played before; a few spins of the slot unless said otherwise. */
  played?: (member: Member) => Promise<unknown>;
}

const round = async (member: Member) => (await member.history())[0]?.round_id;

const limited = async (member: Member) => {
  await member.spins(2);
  await member.post("/api/limits", { kind: "loss", period: "day", amount: 5_000 });
  await member.post("/api/limits", { kind: "loss", period: "day", amount: 50_000 });
};
const HANDS = ["rock", "paper", "scissors"];
const duels = async (member: Member) => {
  for (const choice of HANDS) await member.play("rps", { bet_amount: 10, choice });
};
const spins = async (member: Member) => {
  const bets = [
    { kind: "red", selection: [], amount: 10 },
    { kind: "straight", selection: [17], amount: 10 },
  ];
  for (let i = 0; i < 3; i += 1) await member.play("roulette", { bets });
};
const turns = async (member: Member) => {
  for (const free of [true, false]) await member.play("prize_roulette", { free });
};
/** The sheet of a game's odds, from the panel or from the entry of a phone. */
const odds = (id: string) => async (page: Page) => {
  await page
    .getByTestId(new RegExp(`^${id}-paytable(-entry)?$`))
    .filter({ visible: true })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
};

/** In the club's next round of crash, left as soon as it can be. */
const seat = (member: Member) => member.play("crash", { bet_amount: 100, auto_cashout: "1.01" });
const chain = async (page: Page) => {
  await page
    .getByTestId(/^crash-fairness(-entry)?$/)
    .filter({ visible: true })
    .first()
    .click();
  await expect(page.getByTestId("crash-chain")).toBeVisible();
};

/** What a change of a mission asks before it costs anything. */
const changing = async (page: Page) => {
  await page.getByTestId("mission-reroll").first().click();
  await expect(page.getByTestId("reroll-price")).toBeVisible();
};

const LOOKS: Look[] = [
  { name: "landing", path: "/", as: "guest" },
  { name: "login", path: "/login", as: "guest" },
  { name: "signup", path: "/signup?code=5858", as: "guest" },
  { name: "fairness-guest", path: "/fairness", as: "guest" },
  { name: "not-found", path: "/no/such/page", as: "guest" },
  { name: "home-new", path: "/home", as: "newcomer" },
  { name: "home", path: "/home", as: "player" },
  { name: "games", path: "/games", as: "player" },
  {
    name: "achievements",
    path: "/achievements",
    as: "player",
    played: (member) => member.spins(11, 5),
  },
  { name: "missions-new", path: "/missions", as: "newcomer" },
  { name: "missions", path: "/missions", as: "player" },
  { name: "missions-change", path: "/missions", as: "newcomer", opened: changing },
  { name: "slot", path: "/slot", as: "player" },
  {
    name: "slot-paytable",
    path: "/slot",
    as: "newcomer",
    opened: odds("slot"),
  },
  { name: "rps", path: "/rps", as: "player", played: duels },
  { name: "rps-odds", path: "/rps", as: "newcomer", opened: odds("rps") },
  { name: "roulette", path: "/roulette", as: "player", played: spins },
  { name: "roulette-odds", path: "/roulette", as: "newcomer", opened: odds("roulette") },
  { name: "wheel-new", path: "/wheel", as: "newcomer" },
  { name: "wheel", path: "/wheel", as: "player", played: turns },
  { name: "wheel-odds", path: "/wheel", as: "newcomer", opened: odds("wheel") },
  { name: "crash", path: "/crash", as: "player", played: seat },
  { name: "crash-odds", path: "/crash", as: "newcomer", opened: odds("crash") },
  { name: "crash-chain", path: "/crash", as: "player", played: seat, opened: chain },
  { name: "history-empty", path: "/history", as: "newcomer" },
  { name: "history", path: "/history", as: "player" },
  {
    name: "history-round",
    path: async (member) => `/history?round=${await round(member)}`,
    as: "player",
    opened: (page) => expect(page.getByTestId("round-detail")).toBeVisible(),
  },
  { name: "profile", path: "/profile", as: "player" },
  { name: "settings", path: "/settings", as: "player" },
  { name: "limits", path: "/limits", as: "player", played: limited },
  { name: "odds-guest", path: "/odds", as: "guest" },
  { name: "odds", path: "/odds", as: "player" },
  { name: "fairness", path: async (member) => `/fairness?round=${await round(member)}`, as: "player" },
];

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** The page in one language, judged and kept. */
async function judge(
  page: Page,
  look: Look,
  locale: "ko" | "en",
  member: Member,
  size: string,
): Promise<void> {
  await page.context().addCookies([{ name: "cc_locale", value: locale, url: baseURL }]);
  await page.goto(typeof look.path === "string" ? look.path : await look.path(member));
  await settled(page);
  await look.opened?.(page);
  await settled(page);

  await picture(page, `${look.name}-${locale}`, size);
  await expectWorded(page, locale, [member.nickname, "회원", "회"]);
  // The words change with the language, the structure does not: English is asked at one size.
  if (locale === "ko" || size === "phone") await expectAccessible(page);
  await expectFits(page, 320);
}

for (const look of LOOKS) {
  test(`${look.name}: accessible, fitting, worded in both languages`, async ({
    page,
    context,
    member,
    troubles,
  }, info) => {
    if (look.name === "not-found") troubles.announce(/404.*\/no\/such\/page/);
    // Someone chose on this device: the member's profile does not choose for it.
    await page.addInitScript(() => localStorage.setItem("cc.preferences", "{}"));
    if (look.as === "player") await (look.played?.(member) ?? member.spins(6, 25));
    if (look.as !== "guest") await member.signInOn(context);
    for (const locale of ["ko", "en"] as const) await judge(page, look, locale, member, info.project.name);
  });
}

test("every link of every page leads somewhere", { tag: "@desktop" }, async ({ memberPage, member }) => {
  await member.spins(2);
  const links = new Set<string>();
  for (const path of [
    "/home",
    "/games",
    "/missions",
    "/achievements",
    "/ranking",
    "/slot",
    "/rps",
    "/roulette",
    "/wheel",
    "/history",
    "/profile",
    "/settings",
    "/fairness",
  ]) {
    await memberPage.goto(path);
    await settled(memberPage);
    const found = await memberPage
      .locator("a[href]")
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    for (const href of found) links.add(href.split("#")[0] as string);
  }
  expect([...links].filter((href) => !href.startsWith(baseURL))).toEqual([]);
  for (const href of links) {
    const answer = await memberPage.request.get(href);
    expect(answer.status(), href).toBe(200);
  }
});

test("the whole club can be walked through without loading a page anew", async ({ memberPage }) => {
  await memberPage.goto("/home");
  await settled(memberPage);
  await memberPage.evaluate(() => Object.assign(window, { walkedIn: true }));
  for (const path of [
    "/history",
    "/fairness",
    "/missions",
    "/profile",
    "/games",
    "/slot",
    "/games",
    "/home",
  ]) {
    const way = memberPage.locator(`a[href="${path}"]`).filter({ visible: true }).first();
    if (path === "/fairness" && (await way.count()) === 0) continue;
    await way.click();
    await expect(memberPage).toHaveURL(path);
    await settled(memberPage);
  }
  expect(await memberPage.evaluate(() => "walkedIn" in window)).toBe(true);
});

test.describe("language", () => {
  test("is switched on the spot, kept, and there from the first paint", { tag: "@phone" }, async ({
    page,
  }) => {
    await page.goto("/");
    const korean = await page.locator("h1").textContent();
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("h1")).not.toHaveText(korean ?? "");
    await page.goto("/login", { waitUntil: "commit" });
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expectWorded(page, "en", []);
    await expect(page).toHaveTitle("Sign in · Casino Club");
    await page.getByRole("button", { name: "한국어" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
    await expect(page).toHaveTitle("로그인 · Casino Club");
  });

  test("is remembered with the member", { tag: "@desktop" }, async ({ memberPage, member }) => {
    await memberPage.goto("/settings");
    await memberPage.getByRole("button", { name: "English" }).click();
    await expect(memberPage.locator("html")).toHaveAttribute("lang", "en");
    await expect
      .poll(async () => (await member.get<{ locale: string }>("/api/users/profile")).locale)
      .toBe("en");
  });
});
