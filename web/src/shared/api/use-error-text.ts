"use client";

import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { type ErrorCode, toApiError } from "./errors";

/** The person's text for an error, in the page's language. */
export function useErrorText(): (cause: unknown) => string {
  const t = useTranslations("errors");
  return useCallback(
    (cause) => {
      const error = toApiError(cause);
      const code = (t.has(error.code as ErrorCode) ? error.code : "UNKNOWN") as ErrorCode;
      return t(code, { seconds: error.retryAfterSeconds ?? 60 });
    },
    [t],
  );
}
