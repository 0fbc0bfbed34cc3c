import { errorOfResponse, toApiError } from "./errors";
import { holdToken } from "./token";
import type { TokenResponse } from "./types";

const TIMEOUT_MS = 10_000;
const LOCK = "cc-refresh";

let inFlight: Promise<TokenResponse> | null = null;

/**
 * A new access token by the refresh cookie. Single-flight in this tab, and one tab after the other:
 * each use rotates the cookie, and the server takes a reused one for theft.
 */
export function refreshSession(): Promise<TokenResponse> {
  inFlight ??= oneTabAtATime(requestRefresh).finally(() => {
    inFlight = null;
  });
  return inFlight;
}

function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  return "locks" in navigator ? navigator.locks.request(LOCK, work) : work();
}

async function requestRefresh(): Promise<TokenResponse> {
  try {
    const response = await fetch("/api/auth/refresh", {
      method: "POST",
      credentials: "same-origin",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) throw errorOfResponse(response, body);
    const reply = body as TokenResponse;
    holdToken(reply);
    return reply;
  } catch (cause) {
    throw toApiError(cause);
  }
}
