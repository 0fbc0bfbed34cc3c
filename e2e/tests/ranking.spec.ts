import type { Page } from "@playwright/test";
import { baseURL } from "../setup/where";
import { expect, test } from "../support/club";
import { expectAccessible, expectFits, expectWorded, picture, settled } from "../support/looks";
import type { Member } from "../support/member";

interface Place {
  rank: number;
  name: string | null;
  score: number;
  is_me: boolean;
}

interface Board {
  items: Place[];
  me: Place | null;
}

const BOARD = "/api/games/leaderboard";
const WINS = "/api/games/wins";

/** Every board the page is told from now on: others play meanwhile, and the page asks again. */
function told(page: Page): Board[] {
  const boards: Board[] = [];
  page.on("response", async (answer) => {
    if (answer.url().includes(BOARD) && answer.ok()) boards.push(await answer.json());
  });
  return boards;
}

async function drawn(page: Page): Promise<(number | undefined)[]> {
  const steps = page.locator('[data-testid^="ranking-podium-"][data-score]');
  const rows = page.getByTestId("ranking-list").locator("li");
  const scores = (found: typeof rows) =>
    found.evaluateAll((list) => list.map((one) => Number((one as HTMLElement).dataset.score)));
  return [...(await scores(steps)), ...(await scores(rows))];
}

/** A reaction counts the rounds, a moment after them. */
const counted = (member: Member) =>
  expect.poll(async () => (await member.get<Board>(`${BOARD}?metric=xp`)).me?.score ?? 0).toBeGreaterThan(0);

const NAMES = ["네온여우", "심야의아케이드", "달빛조커", "민트", "파란거위", "코발트", "라일락", "새벽별"];
/** Beside a name stands its first letter. */
const INITIALS = [...NAMES.map(([initial]) => initial as string), "회"];
const crowd = (me: string): Board => {
  const items: Place[] = NAMES.map((name, i) => ({
    rank: i + 1,
    name,
    score: 48_210 - i * 4_137,
    is_me: false,
  }));
  items[1] = { ...(items[1] as Place), name: null };
  return { items, me: { rank: 127, name: me, score: 9_420, is_me: true } };
};
const crowded = (page: Page, me: string) =>
  page.route(`**${BOARD}*`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), ...crowd(me) } });
  });

const GAMES = ["slot", "roulette", "prize_roulette", "rps", "slot_enhanced", "gacha"];
const wins = GAMES.map((game, i) => ({
  id: String(900 - i),
  name: i % 3 === 1 ? null : (NAMES[i] as string),
  game,
  bet_amount: 100,
  payout_amount: 20_000 - i * 2_950,
  created_at: new Date(Date.now() - i * 700_000).toISOString(),
}));

test("the board draws what the server says, and one's own place with it", async ({ memberPage, member }) => {
  await member.spins(2);
  await counted(member);
  const boards = told(memberPage);
  await memberPage.goto("/ranking?metric=xp&period=week");
  const mine = memberPage.getByTestId("ranking-me");
  await expect(async () => {
    const board = boards.at(-1) as Board;
    expect(await drawn(memberPage)).toEqual(board.items.map(({ score }) => score));
    await expect(mine).toHaveAttribute("data-rank", String(board.me?.rank));
    await expect(mine).toHaveAttribute("data-score", String(board.me?.score));
  }).toPass();
  await expect(memberPage.getByTestId("ranking-left")).toBeVisible();
});

test("what is ranked can be chosen, stands in the address, and survives a reload", {
  tag: "@desktop",
}, async ({ memberPage }) => {
  await memberPage.goto("/ranking");
  await settled(memberPage);
  await memberPage.getByRole("button", { name: "최고 당첨" }).click();
  await expect(memberPage).toHaveURL(/metric=best_win/);
  await memberPage.getByRole("button", { name: "지난주" }).click();
  await expect(memberPage).toHaveURL(/metric=best_win&period=last_week/);
  await memberPage.reload();
  await expect(memberPage.getByRole("button", { name: "최고 당첨" })).toHaveAttribute("aria-pressed", "true");
  await expect(memberPage.getByRole("button", { name: "지난주" })).toHaveAttribute("aria-pressed", "true");
  // Nobody played in a club of this minute a week ago.
  await expect(memberPage.getByTestId("ranking-empty")).toBeVisible();
});

test("one's own place stays in view below a long board", { tag: "@phone" }, async ({
  memberPage,
  member,
}) => {
  await crowded(memberPage, member.nickname);
  await memberPage.goto("/ranking");
  await expect(memberPage.getByTestId("ranking-me")).toHaveAttribute("data-rank", "127");
  await expect(memberPage.getByTestId("ranking-me")).toBeInViewport({ ratio: 1 });
});

test("a board that cannot be read says so, and is asked for again", { tag: "@desktop" }, async ({
  memberPage,
  troubles,
}) => {
  troubles.announce(/403.*leaderboard/);
  const refusal = {
    code: "FORBIDDEN",
    message: "",
    status_code: 403,
    details: {},
    request_id: "r",
    path: BOARD,
  };
  await memberPage.route(`**${BOARD}*`, (route) => route.fulfill({ status: 403, json: refusal }), {
    times: 1,
  });
  await memberPage.goto("/ranking");
  await memberPage.getByRole("alert").getByRole("button").first().click();
  await expect(memberPage.getByTestId("ranking-me")).toBeVisible();
});

test("the lobby shows the large wins as told, and leads to the ranking", { tag: "@phone" }, async ({
  memberPage,
}) => {
  await memberPage.route(`**${WINS}*`, (route) => route.fulfill({ json: { items: wins } }));
  await memberPage.goto("/games");
  const rows = memberPage.getByTestId("lobby-wins").locator("li").filter({ visible: true });
  await expect(rows.first()).toHaveAttribute("data-payout", String(wins[0]?.payout_amount));
  const shown = await rows.evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset.win));
  expect(shown).toEqual(wins.slice(0, shown.length).map(({ id }) => id));
  await memberPage.getByTestId("lobby-ranking").click();
  await expect(memberPage).toHaveURL("/ranking");
});

test.describe("with less movement", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  for (const locale of ["ko", "en"] as const) {
    test(`ranking and wins in ${locale}: accessible, fitting, worded`, async ({
      page,
      context,
      member,
    }, info) => {
      await context.addCookies([{ name: "cc_locale", value: locale, url: baseURL }]);
      await page.addInitScript(() => localStorage.setItem("cc.preferences", "{}"));
      await member.signInOn(context);
      await crowded(page, member.nickname);
      await page.route(`**${WINS}*`, (route) => route.fulfill({ json: { items: wins } }));
      for (const [name, path] of [
        ["ranking", "/ranking"],
        ["wins", "/games"],
      ] as const) {
        await page.goto(path);
        await settled(page);
        await expect(page.getByTestId(name === "wins" ? "lobby-wins" : "ranking-me")).toBeVisible();
        await picture(page, `${name}-${locale}`, info.project.name);
        await expectWorded(page, locale, [member.nickname, ...NAMES, ...INITIALS]);
        await expectAccessible(page);
        await expectFits(page, 320);
      }
    });
  }
});
