import { expect, test } from "../support/club";
import { expectAccessible, expectFits, picture, settled } from "../support/looks";
import type { Member } from "../support/member";

interface Drawn {
  round_id: string;
  result: {
    grid: string[][];
    pulls: { item_id: string }[];
    reward: { amount: number };
    bets: { payout: number }[];
  };
}

interface Story {
  game: string;
  ask: (member: Member) => Promise<object>;
  /** What is drawn: where, in which attribute, and what the round says. */
  at: string;
  told: (round: Drawn) => string[];
  attribute: string;
}

const bets = [
  { kind: "red", selection: [], amount: 10 },
  { kind: "corner", selection: [1, 2, 4, 5], amount: 20 },
];

const STORIES: Story[] = [
  {
    game: "slot_enhanced",
    ask: async () => ({ bet_amount: 10 }),
    at: '[data-testid="round-reels"] > svg',
    attribute: "data-symbol",
    told: ({ result }) => result.grid.flat(),
  },
  {
    game: "gacha",
    ask: async () => ({ count: 1, banner_id: "deep_arcade", ticket: false }),
    at: '[data-testid="round-pieces"] > li',
    attribute: "data-item",
    told: ({ result }) => result.pulls.map(({ item_id }) => item_id),
  },
  {
    game: "prize_roulette",
    ask: async () => ({ free: true }),
    at: '[data-testid="round-prize"]',
    attribute: "data-amount",
    told: ({ result }) => [String(result.reward.amount)],
  },
  {
    game: "roulette",
    ask: async () => ({ bets }),
    at: '[data-testid="round-bets"] > li',
    attribute: "data-payout",
    told: ({ result }) => result.bets.map(({ payout }) => String(payout)),
  },
];

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const { game, ask, at, attribute, told } of STORIES) {
  test(`a round of ${game} is drawn in the history as it was`, async ({ memberPage, member }, info) => {
    const round = await member.play<Drawn>(game, await ask(member));
    await memberPage.goto(`/history?round=${round.round_id}`);
    const drawn = () =>
      memberPage
        .locator(at)
        .evaluateAll((parts, name) => parts.map((part) => part.getAttribute(name)), attribute);
    await expect.poll(drawn).toEqual(told(round));
    await settled(memberPage);
    await picture(memberPage, `history-${game}`, info.project.name);
    await expectAccessible(memberPage);
    await expectFits(memberPage, 320);
  });
}
