import { randomUUID } from "node:crypto";
import { type APIRequestContext, type APIResponse, type BrowserContext, expect } from "@playwright/test";
import { baseURL } from "../setup/where";

export interface Balance {
  gold: number;
  version: number;
}

export interface Stats {
  user_id: number;
  total_games_played: number;
  total_wins: number;
  total_losses: number;
  total_wagered: number;
  total_payout: number;
  best_win_amount: number;
  game_breakdown: { slot: { spins: number; wins: number; losses: number } };
}

export interface Round {
  round_id: string;
  bet_amount: number;
  payout_amount: number;
  net_amount: number;
  result: {
    stops: number[];
    grid: string[][];
    wins: { line: number; symbol: string; count: number; payout: number }[];
    jackpot: boolean;
  };
  fairness: { server_seed_hash: string; client_seed: string; nonce: number };
  balance: Balance;
  created_at: string;
}

export const PASSWORD = "neon-alley-58";
const ADULT = "1998-04-12";

/** Everyone of a run has other names, as long as the club allows: pages must bear them. */
function names(): { siteId: string; nickname: string } {
  const unique = randomUUID().replaceAll("-", "");
  return { siteId: `m-${unique.slice(0, 30)}`, nickname: `회원${unique.slice(0, 14)}` };
}

/** A member acting beside the browser, through the public API: another device, or the judge's own eyes. */
export class Member {
  private constructor(
    private readonly http: APIRequestContext,
    readonly siteId: string,
    readonly nickname: string,
    private token: string,
  ) {}

  static async join(http: APIRequestContext): Promise<Member> {
    const { siteId, nickname } = names();
    const answer = await http.post("/api/auth/signup", {
      data: {
        site_id: siteId,
        nickname,
        password: PASSWORD,
        invite_code: "5858",
        birth_date: ADULT,
        terms_accepted: true,
      },
    });
    expect(answer.status(), await answer.text()).toBe(201);
    return new Member(http, siteId, nickname, (await answer.json()).access_token);
  }

  static async login(http: APIRequestContext, siteId: string, password: string): Promise<Member> {
    const answer = await http.post("/api/auth/login", { data: { site_id: siteId, password } });
    expect(answer.status(), await answer.text()).toBe(200);
    const { access_token, user_info } = await answer.json();
    return new Member(http, siteId, user_info.nickname, access_token);
  }

  async get<T>(path: string): Promise<T> {
    return (await this.ok(await this.http.get(path, { headers: this.headers() }))).json();
  }

  async post<T>(path: string, data: object = {}): Promise<T> {
    return (await this.ok(await this.http.post(path, { data, headers: this.headers() }))).json();
  }

  balance = () => this.get<Balance>("/api/users/balance");
  stats = async () => (await this.get<{ stats: Stats }>("/api/games/stats/me")).stats;

  /** All rounds, newest first. */
  async history(): Promise<Round[]> {
    const rounds: Round[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : "";
      const page = await this.get<{ items: Round[]; next_cursor: string | null }>(
        `/api/games/history?limit=50${query}`,
      );
      rounds.push(...page.items);
      cursor = page.next_cursor;
    } while (cursor);
    return rounds;
  }

  /** One round of a game; waits where the club says so. */
  async play<R = Round>(game: string, ask: object): Promise<R> {
    const headers = { ...this.headers(), "Idempotency-Key": randomUUID() };
    const send = () => this.http.post(`/api/games/${game}/rounds`, { data: ask, headers });
    let answer = await send();
    while (answer.status() === 429) {
      await new Promise((resolve) =>
        setTimeout(resolve, 1_000 * Number(answer.headers()["retry-after"] ?? 1)),
      );
      answer = await send();
    }
    return (await this.ok(answer)).json();
  }

  spin = (bet = 5): Promise<Round> => this.play("slot", { bet_amount: bet });

  async spins(count: number, bet = 5): Promise<Round[]> {
    const rounds: Round[] = [];
    for (let i = 0; i < count; i += 1) rounds.push(await this.spin(bet));
    return rounds;
  }

  /** Plays for everything until less than the smallest stake is left. */
  async goBroke(): Promise<number> {
    let { gold } = await this.balance();
    while (gold >= 5) gold = (await this.spin(Math.min(10_000, gold - (gold % 5)))).balance.gold;
    return gold;
  }

  /**
   * Signs the member in on a browser, as its own login would: cookie, and the note that there is one.
   * Returns the id of the session.
   */
  async signInOn(context: BrowserContext): Promise<string> {
    const answer = await context.request.post("/api/auth/login", {
      data: { site_id: this.siteId, password: PASSWORD },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    const { cookies } = await context.storageState();
    const localStorage = [{ name: "cc.signed-in", value: "1" }];
    await context.setStorageState({ cookies, origins: [{ origin: baseURL, localStorage }] });
    return (await answer.json()).session_id;
  }

  private headers(): Record<string, string> {
    return { Authorization: `Bearer ${this.token}` };
  }

  private async ok(answer: APIResponse): Promise<APIResponse> {
    expect(answer.ok(), `${answer.status()} ${answer.url()} ${await answer.text()}`).toBe(true);
    return answer;
  }
}
