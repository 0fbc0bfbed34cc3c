/** What the player asked for, kept until the answer was seen; a retry carries the same key. */
export interface PlayIntent<Ask> {
  key: string;
  /** The body of the request. */
  ask: Ask;
  userId: number;
  createdAt: number;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const placeOf = (game: string): string => `cc.${game}.intent`;
/** The server keeps a key for at least 24 h; after that a retry would be a second round. */
const KEY_LIFE_MS = 23 * 60 * 60 * 1000;

function isIntent<Ask>(value: unknown): value is PlayIntent<Ask> {
  const intent = value as Partial<PlayIntent<Ask>> | null;
  return (
    typeof intent?.key === "string" &&
    typeof intent.ask === "object" &&
    intent.ask !== null &&
    Number.isSafeInteger(intent.userId) &&
    Number.isSafeInteger(intent.createdAt)
  );
}

export function openIntent<Ask>(store: Store, game: string, intent: PlayIntent<Ask>): PlayIntent<Ask> {
  store.setItem(placeOf(game), JSON.stringify(intent));
  return intent;
}

/** The intent whose answer this tab has not seen; another member's or an outlived one is dropped. */
export function unseenIntent<Ask>(
  store: Store,
  game: string,
  userId: number,
  now: number,
): PlayIntent<Ask> | null {
  const text = store.getItem(placeOf(game));
  if (text === null) return null;
  try {
    const intent: unknown = JSON.parse(text);
    if (isIntent<Ask>(intent) && intent.userId === userId && now - intent.createdAt < KEY_LIFE_MS) {
      return intent;
    }
  } catch {
    // Not ours to read: fall through and drop it.
  }
  store.removeItem(placeOf(game));
  return null;
}

export function closeIntent(store: Store, game: string, { key }: { key: string }): void {
  if (store.getItem(placeOf(game))?.includes(`"${key}"`)) store.removeItem(placeOf(game));
}
