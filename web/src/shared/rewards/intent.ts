import { idempotencyKey } from "../api/client";
import { toApiError } from "../api/errors";

/** A key for each thing asked for, kept until an answer was seen: whoever asks again asks the same. */
const intents = new Map<string, string>();

export function intentKey(intent: string): string {
  const key = intents.get(intent) ?? idempotencyKey();
  intents.set(intent, key);
  return key;
}

/** Nobody knows whether it happened: the same key has to ask again. */
const isOpen = (cause: unknown): boolean => {
  const error = toApiError(cause);
  return error.isUnanswered || error.status >= 500 || error.status === 0;
};

/** One request under one key, forgotten when the answer is final. */
export async function asOneIntent<R>(intent: string, send: (key: string) => Promise<R>): Promise<R> {
  try {
    const reply = await send(intentKey(intent));
    intents.delete(intent);
    return reply;
  } catch (cause) {
    if (!isOpen(cause)) intents.delete(intent);
    throw cause;
  }
}

/** For a mutation: what nobody answered is asked again by itself, under the same key. */
export const retryOpen = (failures: number, cause: unknown): boolean => failures < 3 && isOpen(cause);
