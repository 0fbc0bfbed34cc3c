/** What the player asked for, kept until the answer was seen; a retry carries the same key. */
export interface SpinIntent {
  key: string;
  bet: number;
  userId: number;
  createdAt: number;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const STORAGE_KEY = "cc.slot.intent";
/** The server keeps a key for at least 24 h; after that a retry would be a second round. */
const KEY_LIFE_MS = 23 * 60 * 60 * 1000;

function isIntent(value: unknown): value is SpinIntent {
  const intent = value as Partial<SpinIntent> | null;
  return (
    typeof intent?.key === "string" &&
    Number.isSafeInteger(intent.bet) &&
    Number.isSafeInteger(intent.userId) &&
    Number.isSafeInteger(intent.createdAt)
  );
}

export function openIntent(store: Store, intent: SpinIntent): SpinIntent {
  store.setItem(STORAGE_KEY, JSON.stringify(intent));
  return intent;
}

/** The intent whose answer this tab has not seen; another member's or an outlived one is dropped. */
export function unseenIntent(store: Store, userId: number, now: number): SpinIntent | null {
  const text = store.getItem(STORAGE_KEY);
  if (text === null) return null;
  try {
    const intent: unknown = JSON.parse(text);
    if (isIntent(intent) && intent.userId === userId && now - intent.createdAt < KEY_LIFE_MS) {
      return intent;
    }
  } catch {
    // Not ours to read: fall through and drop it.
  }
  store.removeItem(STORAGE_KEY);
  return null;
}

export function closeIntent(store: Store, intent: SpinIntent): void {
  const text = store.getItem(STORAGE_KEY);
  if (text?.includes(`"${intent.key}"`)) store.removeItem(STORAGE_KEY);
}
