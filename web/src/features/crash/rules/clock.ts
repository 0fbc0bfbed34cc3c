const KEPT_MS = 30_000;
/** So long after the last word from the server the curve may still be shown to grow. */
export const SILENCE_MS = 1_200;

interface Sample {
  at: number;
  ahead: number;
}

/**
 * The server's clock as seen from here. A message that says "now it is …" is late by its way, so of all
 * recent ones the one furthest ahead came fastest and is nearest to the truth; the curve shown is
 * never ahead of the server's.
 */
export class ServerClock {
  private samples: Sample[] = [];
  private heardAt = Number.NEGATIVE_INFINITY;

  /** `local` is a steady clock of this device, in milliseconds. */
  hear(serverMs: number, local: number): void {
    this.heardAt = Math.max(this.heardAt, local);
    const fresh = this.samples.filter(({ at }) => local - at < KEPT_MS);
    this.samples = [...fresh, { at: local, ahead: serverMs - local }];
  }

  /** The server's time, or null before it was ever heard. */
  now(local: number): number | null {
    if (this.samples.length === 0) return null;
    return local + Math.max(...this.samples.map(({ ahead }) => ahead));
  }

  /** The moment up to which a running curve may be shown: without news nobody knows whether it goes on. */
  trusted(local: number): number | null {
    return this.now(Math.min(local, this.heardAt + SILENCE_MS));
  }

  isSilent(local: number): boolean {
    return local - this.heardAt > SILENCE_MS;
  }
}
