import type { Page, WebSocketRoute } from "@playwright/test";

export interface Envelope {
  id?: number;
  type: string;
  data?: unknown;
  balance?: { gold: number; version: number };
  progress_version?: number;
}

type Pace = "through" | "held" | "lost";

/** A hand on the line between the page and the member's stream: to listen, hold back, repeat or cut. */
export class Stream {
  /** Everything the server said on any line, in order. */
  readonly heard: Envelope[] = [];
  /** How many lines the page opened. */
  opened = 0;
  /** `held`: the server's words wait for `letThrough`. `lost`: a dead line that nobody closed. */
  pace: Pace = "through";
  /** New lines are refused. */
  refuses = false;
  private line: WebSocketRoute | null = null;
  private waiting: string[] = [];

  /** Before the page is opened. */
  static async of(page: Page): Promise<Stream> {
    const stream = new Stream();
    await page.routeWebSocket(/\/ws\/notifications/, (line) => stream.connect(line));
    return stream;
  }

  /** The server says these, as far as the page can tell. */
  say(...messages: (Envelope | string)[]): void {
    for (const message of messages) {
      this.line?.send(typeof message === "string" ? message : JSON.stringify(message));
    }
  }

  /** What was held back, in the order `arrange` gives it. */
  letThrough(arrange: (messages: string[]) => string[] = (messages) => messages): void {
    this.pace = "through";
    for (const message of arrange(this.waiting)) this.line?.send(message);
    this.waiting = [];
  }

  /** The line breaks, and both ends notice. */
  async cut(): Promise<void> {
    await this.line?.close({ code: 4000, reason: "cut" });
  }

  private connect(line: WebSocketRoute): void {
    this.opened += 1;
    if (this.refuses) {
      void line.close({ code: 4000, reason: "refused" });
      return;
    }
    this.line = line;
    const server = line.connectToServer();
    line.onMessage((message) => {
      if (this.isDead(line)) return;
      server.send(message);
    });
    server.onMessage((message) => {
      const text = String(message);
      this.heard.push(JSON.parse(text));
      if (this.isDead(line)) return;
      if (this.pace === "held") this.waiting.push(text);
      else line.send(text);
    });
  }

  /** A lost line stays lost; the next one may work again. */
  private readonly dead = new Set<WebSocketRoute>();
  private isDead(line: WebSocketRoute): boolean {
    if (this.pace === "lost") this.dead.add(line);
    return this.dead.has(line);
  }
}
