import { expect, type Locator, type Page } from "@playwright/test";
import { within } from "../setup/where";
import type { PlayedRound } from "./table";

export interface Stake
  extends PlayedRound<{
    phase: string;
    auto_cashout: string | null;
    cashout_multiplier: string | null;
    bust_multiplier: string | null;
  }> {
  status: "OPEN" | "SETTLED" | "REFUNDED";
}

/** A curve may climb for two and a half minutes before it reaches its cap. */
export const A_CURVE = within(170_000);

/** The club's shared curve as a player meets it. */
export class Curve {
  readonly stage: Locator;
  readonly canvas: Locator;
  readonly playKey: Locator;
  readonly purpose: Locator;
  readonly result: Locator;
  readonly late: Locator;
  readonly gold: Locator;
  readonly ownRow: Locator;

  constructor(readonly page: Page) {
    this.stage = page.getByTestId("crash-stage");
    this.canvas = page.getByTestId("crash-curve");
    this.playKey = page.getByTestId("crash-play");
    this.purpose = page.getByTestId("crash-purpose");
    this.result = page.getByTestId("crash-result");
    this.late = page.getByTestId("crash-late");
    this.gold = page.getByTestId("balance-gold");
    this.ownRow = page.getByTestId("crash-own-row");
  }

  async open(): Promise<this> {
    await this.page.goto("/crash");
    await this.ready();
    return this;
  }

  async ready(): Promise<void> {
    await expect(this.stage).toHaveAttribute("data-phase", /.+/);
  }

  async phase(name: "BETTING" | "RUNNING" | "BUSTED"): Promise<void> {
    await expect(this.stage).toHaveAttribute("data-phase", name, { timeout: A_CURVE });
  }

  /** Takes a seat in this round or the next; gives the stake as the server took it. */
  async bet(press: () => Promise<void> = () => this.playKey.click()): Promise<Stake> {
    await expect(this.purpose).toHaveAttribute("data-purpose", /bet|next/, { timeout: A_CURVE });
    await expect(this.playKey).toBeEnabled();
    const reply = this.page.waitForResponse((answer) => answer.url().endsWith("/api/games/crash/rounds"));
    await press();
    return (await reply).json();
  }

  /** Waits until a stake runs on the curve, or is over before anybody could press. */
  async rides({ round_id }: Stake): Promise<"running" | "over"> {
    await expect(this.result).toHaveAttribute("data-stake", round_id, { timeout: A_CURVE });
    let state = "";
    await expect
      .poll(
        async () => {
          const over = (await this.result.getAttribute("data-own")) === "ended";
          const out = (await this.purpose.getAttribute("data-purpose")) === "out";
          state = over ? "over" : out ? "running" : "";
          return state;
        },
        { timeout: A_CURVE },
      )
      .not.toBe("");
    return state as "running" | "over";
  }

  /** Bets until a stake runs; some curves break as they start. */
  async riding(): Promise<Stake> {
    for (;;) {
      const stake = await this.bet();
      if ((await this.rides(stake)) === "running") return stake;
    }
  }

  /** Bets until a way out was in time; gives the settled stake, and how many bets it took. */
  async out(press: () => Promise<void> = () => this.playKey.click()): Promise<[Stake, number]> {
    for (let bets = 1; ; bets += 1) {
      await this.riding();
      const reply = this.page.waitForResponse((answer) => answer.url().endsWith("/cashout"));
      await press();
      const answer = await reply;
      if (answer.ok()) return [await answer.json(), bets];
    }
  }

  async ended({ round_id }: Stake): Promise<void> {
    await expect(this.result).toHaveAttribute("data-stake", round_id);
    await expect(this.result).toHaveAttribute("data-own", "ended", { timeout: A_CURVE });
  }
}
