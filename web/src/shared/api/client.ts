import createClient from "openapi-fetch";
import { readLocale } from "../i18n/locale";
import { errorOfResponse, toApiError } from "./errors";
import { refreshSession } from "./refresh";
import type { paths } from "./schema";
import { accessToken, needsRenewal } from "./token";

const TIMEOUT_MS = 15_000;

/** Called when a request learns that the session is gone; the session module signs out. */
let onSessionLost: (code: string) => void = () => {};
export function whenSessionLost(handler: (code: string) => void): void {
  onSessionLost = handler;
}

function withHeaders(request: Request): Request {
  const token = accessToken();
  if (token) request.headers.set("Authorization", `Bearer ${token}`);
  request.headers.set("Accept-Language", readLocale());
  return request;
}

const SESSION_GONE = new Set(["SESSION_REVOKED", "REFRESH_INVALID", "NOT_AUTHENTICATED"]);

async function codeOf(response: Response): Promise<string> {
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: string } | null;
  return body?.code ?? "";
}

/** One try, and one more after a renewed token. Money is safe: a retry carries the same Idempotency-Key. */
async function authorisedFetch(original: Request): Promise<Response> {
  const signal = AbortSignal.any([original.signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const attempt = () => fetch(withHeaders(new Request(original.clone(), { signal })));

  if (needsRenewal()) await refreshSession().catch(() => undefined);
  const hadToken = accessToken() !== null;
  const first = await attempt();
  if (first.status !== 401 || !hadToken) return first;

  const code = await codeOf(first);
  if (code === "TOKEN_EXPIRED") {
    try {
      await refreshSession();
    } catch (cause) {
      const error = toApiError(cause);
      if (!error.isUnanswered) onSessionLost(error.code);
      return first;
    }
    return attempt();
  }
  if (SESSION_GONE.has(code)) onSessionLost(code);
  return first;
}

/** The typed client: `api.GET("/api/games")`. Use it through `call`, which throws an ApiError. */
export const api = createClient<paths>({
  baseUrl: typeof location === "undefined" ? "" : location.origin,
  fetch: authorisedFetch,
});

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of a typed request, or an ApiError with its code. */
export async function call<Data>(request: Promise<Answer<Data>>): Promise<NonNullable<Data>> {
  let answer: Answer<Data>;
  try {
    answer = await request;
  } catch (cause) {
    throw toApiError(cause);
  }
  if (!answer.response.ok) throw errorOfResponse(answer.response, answer.error);
  return answer.data as NonNullable<Data>;
}

/** One key for one intent, kept through its retries. */
export function idempotencyKey(): string {
  return crypto.randomUUID();
}
