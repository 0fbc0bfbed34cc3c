import { expect, type Locator, type Page } from "@playwright/test";

export const NEON_ROUNDS = "/api/games/slot_enhanced/rounds";

interface Win {
  line: number;
  symbol: string;
  count: number;
  payout: number;
}

interface Spin {
  stops: number[];
  grid: string[][];
  wins: Win[];
  payout: number;
  awarded: number;
}

export interface NeonRound {
  round_id: string;
  bet_amount: number;
  payout_amount: number;
  net_amount: number;
  result: {
    stops: number[];
    grid: string[][];
    wins: Win[];
    free_spins: { awarded: number; multiplier: number; payout: number; spins: Spin[] } | null;
    jackpot: boolean;
  };
}

export interface NeonDocument {
  strips: string[][];
  lines: number[][];
  paytable: Record<string, number[]>;
  scatter_pays: number[];
  scatter_free_spins: number[];
}

/** A spin as the published document says it, so that a story can have the rare one it needs. */
export function spinAt(document: NeonDocument, stops: number[], bet: number, times: number): Spin {
  const grid = [0, 1, 2].map((row) =>
    document.strips.map((strip, reel) => strip[((stops[reel] ?? 0) + row) % strip.length] ?? ""),
  );
  const wins: Win[] = document.lines.flatMap((rows, i) => {
    const symbols = rows.map((row, reel) => grid[row]?.[reel] ?? "");
    const symbol = symbols.find((name) => name !== "WILD") ?? "WILD";
    const broken = symbols.findIndex((name) => name !== symbol && name !== "WILD");
    const count = broken < 0 ? symbols.length : broken;
    const pays = document.paytable[symbol]?.[count - 3];
    return pays ? [{ line: i + 1, symbol, count, payout: (pays * bet * times) / 10 }] : [];
  });
  const stars = grid.flat().filter((name) => name === "SCAT").length;
  const pays = document.scatter_pays[stars - 3];
  if (pays) wins.push({ line: 0, symbol: "SCAT", count: stars, payout: pays * bet * times });
  const payout = wins.reduce((sum, win) => sum + win.payout, 0);
  return { stops, grid, wins, payout, awarded: document.scatter_free_spins[stars - 3] ?? 0 };
}

/** The machine as a player meets it. */
export class NeonMachine {
  readonly spinKey: Locator;
  readonly skipAll: Locator;
  readonly grid: Locator;
  readonly feature: Locator;
  readonly result: Locator;
  readonly payout: Locator;

  constructor(readonly page: Page) {
    this.spinKey = page.getByTestId("neon-spin");
    this.skipAll = page.getByTestId("neon-skip-all");
    this.grid = page.getByTestId("neon-grid");
    this.feature = page.getByTestId("neon-feature");
    this.result = page.getByTestId("neon-result");
    this.payout = page.getByTestId("neon-payout");
  }

  async open(): Promise<this> {
    await this.page.goto("/neon");
    await this.ready();
    return this;
  }

  async ready(): Promise<void> {
    await expect(this.spinKey).toBeEnabled();
    await expect(this.spinKey).not.toHaveAttribute("aria-disabled", "true");
    await expect(this.result).toHaveAttribute("data-phase", "idle");
  }

  /** Presses (or does what `press` does) and returns the reply. */
  async ask(press: () => Promise<void> = () => this.spinKey.click()): Promise<NeonRound> {
    await this.ready();
    const reply = this.page.waitForResponse((answer) => answer.url().endsWith(NEON_ROUNDS));
    await press();
    return (await reply).json();
  }

  async spin(press?: () => Promise<void>): Promise<NeonRound> {
    const round = await this.ask(press);
    await this.shows(round);
    return round;
  }

  async shows(round: NeonRound): Promise<void> {
    await expect(this.result).toHaveAttribute("data-round", round.round_id);
    await expect(this.result).toHaveAttribute("data-phase", "idle");
  }

  /** What is painted: the symbol whose picture lies in the middle of each cell of the window. */
  drawn(): Promise<string[][]> {
    return this.grid.evaluate((window) => {
      const pictures = Array.from(window.querySelectorAll("use"), (use) => ({
        symbol: use.getAttribute("href")?.split("#")[1] ?? "",
        box: (use.ownerSVGElement as SVGSVGElement).getBoundingClientRect(),
      })).filter(({ symbol }) => symbol !== "spark");
      const frame = window.getBoundingClientRect();
      const at = (row: number, reel: number) => {
        const x = frame.left + ((reel + 0.5) / 5) * frame.width;
        const y = frame.top + ((row + 0.5) / 3) * frame.height;
        return pictures
          .filter(({ box }) => box.left < x && x < box.right && box.top < y && y < box.bottom)
          .map(({ symbol }) => symbol)
          .join("+");
      };
      return [0, 1, 2].map((row) => [0, 1, 2, 3, 4].map((reel) => at(row, reel)));
    });
  }

  async equals(grid: string[][]): Promise<void> {
    await expect.poll(() => this.drawn()).toEqual(grid);
    const claimed = grid.map((row, r) =>
      row.map((_, reel) => this.page.getByTestId(`neon-cell-${r}-${reel}`).getAttribute("data-symbol")),
    );
    expect(await Promise.all(claimed.map((row) => Promise.all(row)))).toEqual(grid);
  }
}
