import type { Messages } from "use-intl";

/** A code of the API's contract, or one of ours for what fails before the API answers. */
export type ErrorCode = keyof Messages["errors"];

export interface ApiErrorBody {
  code: string;
  message: string;
  status_code: number;
  details: Record<string, unknown>;
  request_id: string;
  path: string;
}

/** Every failed request, whatever failed. Its text is in the catalogue under its code. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Record<string, unknown>;
  readonly requestId: string | null;

  constructor(body: Partial<ApiErrorBody> & { code: string }) {
    super(body.message ?? body.code);
    this.name = "ApiError";
    this.code = body.code;
    this.status = body.status_code ?? 0;
    this.details = body.details ?? {};
    this.requestId = body.request_id ?? null;
  }

  /** Seconds until a limited request may be tried again. */
  get retryAfterSeconds(): number | null {
    const seconds = this.details.retry_after_seconds;
    return typeof seconds === "number" ? Math.max(1, Math.ceil(seconds)) : null;
  }

  /** The server never saw it, or nobody knows whether it did: a retry with the same key is the way. */
  get isUnanswered(): boolean {
    return this.code === "NETWORK" || this.code === "TIMEOUT";
  }
}

export function toApiError(cause: unknown): ApiError {
  if (cause instanceof ApiError) return cause;
  if (cause instanceof DOMException && (cause.name === "TimeoutError" || cause.name === "AbortError")) {
    return new ApiError({ code: "TIMEOUT", message: cause.message });
  }
  if (cause instanceof TypeError) return new ApiError({ code: "NETWORK", message: cause.message });
  return new ApiError({ code: "UNKNOWN", message: String(cause) });
}

/** From an HTTP answer that is not ours in shape (a proxy's page, an empty body). */
export function errorOfResponse(response: Response, body: unknown): ApiError {
  const requestId = response.headers.get("x-request-id") ?? undefined;
  const retryAfter = Number(response.headers.get("retry-after"));
  if (isErrorBody(body)) {
    const details = { ...body.details };
    if (retryAfter > 0 && details.retry_after_seconds === undefined) details.retry_after_seconds = retryAfter;
    return new ApiError({ ...body, details, request_id: body.request_id ?? requestId });
  }
  const code = response.status >= 500 ? "SERVICE_UNAVAILABLE" : "UNKNOWN";
  return new ApiError({ code, status_code: response.status, request_id: requestId });
}

function isErrorBody(body: unknown): body is ApiErrorBody {
  return typeof body === "object" && body !== null && typeof (body as { code?: unknown }).code === "string";
}
