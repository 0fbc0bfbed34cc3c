import { expect, type Locator, type Page, type Request, type Route } from "@playwright/test";
import type { Balance } from "./member";

/** A settled round of some game. */
export interface PlayedRound<Result> {
  round_id: string;
  game: string;
  bet_amount: number;
  payout_amount: number;
  net_amount: number;
  result: Result;
  fairness: { server_seed_hash: string; client_seed: string; nonce: number };
  balance: Balance;
}

/** A game's page as a player meets it: what every game has. */
export class Table<Result> {
  readonly playKey: Locator;
  readonly result: Locator;
  readonly notice: Locator;
  readonly gold: Locator;
  readonly sitting: Locator;
  readonly rounds: string;

  constructor(
    readonly page: Page,
    readonly game: string,
    readonly path: string,
    readonly id: string,
  ) {
    this.playKey = page.getByTestId(`${id}-play`);
    this.result = page.getByTestId(`${id}-result`);
    this.notice = page.getByTestId(`${id}-notice`);
    this.gold = page.getByTestId("balance-gold");
    this.sitting = page.getByTestId("sitting");
    this.rounds = `/api/games/${game}/rounds`;
  }

  async open(): Promise<this> {
    await this.page.goto(this.path);
    await this.ready();
    return this;
  }

  async ready(): Promise<void> {
    await expect(this.result).toHaveAttribute("data-phase", "idle");
  }

  /** Presses (or does what `press` does) and waits until the reply's round is the one in view. */
  async play(press: () => Promise<void> = () => this.playKey.click()): Promise<PlayedRound<Result>> {
    await this.ready();
    await expect(this.playKey).toBeEnabled();
    const reply = this.page.waitForResponse((answer) => answer.url().endsWith(this.rounds));
    await press();
    const round: PlayedRound<Result> = await (await reply).json();
    await this.shows(round);
    return round;
  }

  async shows(round: { round_id: string }): Promise<void> {
    await expect(this.result).toHaveAttribute("data-round", round.round_id);
    await expect(this.result).toHaveAttribute("data-phase", "idle");
  }

  /** Every request for a round the page sends from now on. */
  asked(): Request[] {
    const requests: Request[] = [];
    this.page.on("request", (request) => request.url().endsWith(this.rounds) && requests.push(request));
    return requests;
  }

  /** The next request for a round is answered with this refusal. */
  async refusing(status: number, code: string, details: object = {}): Promise<void> {
    const answer = (route: Route) =>
      route.fulfill({
        status,
        json: { code, message: code, status_code: status, details, request_id: "req-1", path: this.rounds },
      });
    await this.page.route(`**${this.rounds}`, answer, { times: 1 });
  }
}
