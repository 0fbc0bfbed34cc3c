"use client";

import { type ReactNode, useMemo } from "react";
import { IntlProvider, type Messages, useLocale, useMessages, useTimeZone } from "use-intl";

/**
 * Adds a page's own Korean texts to those every page has, so that nobody downloads the words of pages
 * they do not open. English, which comes later anyway, comes whole.
 */
export function MessagesPart({ korean, children }: { korean: Partial<Messages>; children: ReactNode }) {
  const locale = useLocale();
  const timeZone = useTimeZone();
  const common = useMessages();
  const messages = useMemo(
    () => (locale === "ko" ? { ...common, ...korean } : common),
    [locale, common, korean],
  );
  return (
    <IntlProvider locale={locale} messages={messages} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
