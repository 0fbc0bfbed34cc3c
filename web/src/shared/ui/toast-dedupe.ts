const WINDOW_MS = 5_000;

export interface Told {
  /** The toast to update, or a new one. */
  id: string;
  /** How often the same thing was said in a row. */
  count: number;
}

/** Groups equal messages: the same key within five seconds of the last counts up the same toast. */
export function createDeduper(): (key: string, now: number) => Told {
  const last = new Map<string, { told: Told; at: number }>();
  return (key, now) => {
    for (const [other, entry] of last) if (now - entry.at >= WINDOW_MS) last.delete(other);
    const before = last.get(key);
    const told = before
      ? { id: before.told.id, count: before.told.count + 1 }
      : { id: `${key}@${now}`, count: 1 };
    last.set(key, { told, at: now });
    return told;
  };
}
