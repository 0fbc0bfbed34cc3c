import { ApiError } from "../api/errors";
import type { Connection } from "../store/state";
import { reconnectDelay } from "./backoff";
import type { Envelope, HelloData } from "./envelope";
import type { Line, LineEvents } from "./line";

const PING_MS = 2_500;
const DEAD_MS = 9_000;
/** A gap this long between two ticks means the device slept. */
const SLEPT_MS = 15_000;
const SOCKETS_BEFORE_FALLBACK = 3;
const SESSION_CLOSED = 4401;

export interface Surroundings {
  ticket(): Promise<string>;
  lastId(): number;
  openSocket(query: string, events: LineEvents): Line;
  openFallback(query: string, events: LineEvents): Line;
  onHello(hello: HelloData): void;
  onMessage(message: Envelope): void;
  /** The server closed the session (4401) or refused the ticket. */
  onSessionClosed(): void;
  onState(state: Connection): void;
  isOnline(): boolean;
  isVisible(): boolean;
  now(): number;
}

/** Keeps one line to the member's stream alive until `stop`. */
export class RealtimeConnection {
  private line: Line | null = null;
  private running = false;
  /** Grows with every try, so that answers of an abandoned one are recognised. */
  private era = 0;
  private attempts = 0;
  private failedSockets = 0;
  private lastLife = 0;
  private lastTick = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private pulse: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly world: Surroundings) {}

  start(): void {
    if (this.running) return;
    this.running = true;
    this.attempts = 0;
    this.failedSockets = 0;
    this.lastTick = this.world.now();
    this.pulse = setInterval(() => this.tick(), PING_MS);
    this.world.onState("connecting");
    void this.connect();
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.retry);
    clearInterval(this.pulse);
    this.drop();
    this.world.onState("idle");
  }

  /** Back online, visible again, awake: do not wait for the next step of the schedule. */
  nudge(): void {
    if (!this.running) return;
    if (this.line && this.world.now() - this.lastLife < DEAD_MS) {
      this.line.ping();
      return;
    }
    this.attempts = 0;
    this.failedSockets = 0;
    this.reconnectNow();
  }

  private reconnectNow(): void {
    clearTimeout(this.retry);
    this.drop();
    void this.connect();
  }

  private drop(): void {
    this.era += 1;
    this.line?.close();
    this.line = null;
  }

  private async connect(): Promise<void> {
    const era = ++this.era;
    if (!this.world.isOnline()) {
      this.world.onState("lost");
      return;
    }
    let ticket: string;
    try {
      ticket = await this.world.ticket();
    } catch (cause) {
      if (era !== this.era || !this.running) return;
      if (cause instanceof ApiError && cause.status === 401) this.world.onSessionClosed();
      // Nobody is called back to the tables during a self-exclusion; asking again would change nothing.
      else if (cause instanceof ApiError && cause.code === "SELF_EXCLUDED") this.stop();
      else this.later();
      return;
    }
    if (era !== this.era || !this.running) return;
    this.open(era, ticket);
  }

  private open(era: number, ticket: string): void {
    const query = new URLSearchParams({ ticket, last_id: String(this.world.lastId()) }).toString();
    const fallback = this.failedSockets >= SOCKETS_BEFORE_FALLBACK;
    let greeted = false;
    this.lastLife = this.world.now();
    const events: LineEvents = {
      onLife: () => {
        if (era === this.era) this.lastLife = this.world.now();
      },
      onMessage: (message) => {
        if (era !== this.era) return;
        if (message.type === "hello") {
          greeted = true;
          this.attempts = 0;
          if (!fallback) this.failedSockets = 0;
          this.world.onState(fallback ? "fallback" : "live");
          this.world.onHello(message.data);
        } else {
          this.world.onMessage(message);
        }
      },
      onClose: (code) => {
        if (era !== this.era) return;
        this.line = null;
        if (!greeted && !fallback) this.failedSockets += 1;
        if (code === SESSION_CLOSED) this.world.onSessionClosed();
        else this.later();
      },
    };
    this.line = fallback ? this.world.openFallback(query, events) : this.world.openSocket(query, events);
  }

  private later(): void {
    if (!this.running) return;
    this.world.onState("lost");
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connect(), reconnectDelay(this.attempts++));
  }

  private tick(): void {
    const now = this.world.now();
    const slept = now - this.lastTick > SLEPT_MS;
    this.lastTick = now;
    // Timers of a hidden page are throttled: silence there says nothing.
    if (!this.line || !this.world.isVisible()) return;
    if (slept) this.lastLife = Math.max(this.lastLife, now - DEAD_MS + PING_MS);
    if (now - this.lastLife >= DEAD_MS) {
      this.world.onState("lost");
      this.reconnectNow();
      return;
    }
    this.line.ping();
  }
}
