export { api, call, idempotencyKey } from "./client";
export { ApiError, type ErrorCode, toApiError } from "./errors";
export { fetchOdds, fetchRoundDetail, fetchSlotOdds } from "./games";
export type * from "./types";
export { useErrorText } from "./use-error-text";
