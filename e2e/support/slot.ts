import { expect, type Locator, type Page } from "@playwright/test";
import type { Round } from "./member";

export const ROUNDS = "/api/games/slot/rounds";

/** The machine as a player meets it. */
export class SlotMachine {
  readonly spinKey: Locator;
  readonly grid: Locator;
  readonly result: Locator;
  readonly notice: Locator;
  readonly bet: Locator;
  readonly gold: Locator;
  readonly payout: Locator;

  constructor(readonly page: Page) {
    this.spinKey = page.getByTestId("slot-spin");
    this.grid = page.getByTestId("slot-grid");
    this.result = page.getByTestId("slot-result");
    this.notice = page.getByTestId("slot-notice");
    this.bet = page.getByTestId("slot-bet");
    this.gold = page.getByTestId("balance-gold");
    this.payout = page.getByTestId("slot-payout");
  }

  async open(): Promise<this> {
    await this.page.goto("/slot");
    await this.ready();
    return this;
  }

  async ready(): Promise<void> {
    await expect(this.spinKey).toBeEnabled();
    await expect(this.result).toHaveAttribute("data-phase", "idle");
  }

  /** Presses (or does what `press` does) and waits until the reply's round is the one in view. */
  async spin(press: () => Promise<void> = () => this.spinKey.click()): Promise<Round> {
    await this.ready();
    const reply = this.page.waitForResponse((answer) => answer.url().endsWith(ROUNDS));
    await press();
    const round: Round = await (await reply).json();
    await this.shows(round);
    return round;
  }

  async shows(round: Round): Promise<void> {
    await expect(this.result).toHaveAttribute("data-phase", "idle");
    await expect(this.result).toHaveAttribute("data-round", round.round_id);
  }

  async shownGold(): Promise<number> {
    return Number(await this.gold.getAttribute("data-gold"));
  }

  /** What the cells in view say they are, row by row. */
  async claimed(): Promise<(string | null)[][]> {
    const row = (r: number) =>
      Promise.all([0, 1, 2].map((reel) => this.cell(r, reel).getAttribute("data-symbol")));
    return Promise.all([row(0), row(1), row(2)]);
  }

  /** What is painted: the symbol whose picture lies in the middle of each ninth of the window. */
  drawn(): Promise<string[][]> {
    return this.grid.evaluate((window) => {
      const pictures = Array.from(window.querySelectorAll("use"), (use) => ({
        symbol: use.getAttribute("href")?.split("#")[1] ?? "",
        box: (use.ownerSVGElement as SVGSVGElement).getBoundingClientRect(),
      }));
      const frame = window.getBoundingClientRect();
      const at = (row: number, reel: number) => {
        const x = frame.left + ((reel + 0.5) / 3) * frame.width;
        const y = frame.top + ((row + 0.5) / 3) * frame.height;
        const found = pictures.filter(
          ({ box }) => box.left < x && x < box.right && box.top < y && y < box.bottom,
        );
        return found.map(({ symbol }) => symbol).join("+");
      };
      return [0, 1, 2].map((row) => [0, 1, 2].map((reel) => at(row, reel)));
    });
  }

  /** Claimed and painted symbols equal the reply, now and once every movement has ended. */
  async equals(round: Round): Promise<void> {
    const { grid } = round.result;
    expect(await this.claimed()).toEqual(grid);
    expect(await this.drawn()).toEqual(grid);
    await this.page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
          .map(({ finished }) => finished),
      ),
    );
    expect(await this.claimed()).toEqual(grid);
    expect(await this.drawn()).toEqual(grid);
  }

  private cell(row: number, reel: number): Locator {
    return this.page.getByTestId(`slot-cell-${row}-${reel}`);
  }
}
