"use client";

import { type ReactNode, useEffect, useState } from "react";
import { IntlProvider, type Messages } from "use-intl";
import { usePreferences } from "../preferences";
import { type Locale, writeLocale } from "./locale";
import { common } from "./messages/ko/common";
import { shell } from "./messages/ko/shell";
import { unanswered } from "./messages/ko/unanswered";

interface Catalogue {
  locale: Locale;
  messages: Messages;
}

const korean = (errors: object): Catalogue => ({
  locale: "ko",
  messages: { common, errors, shell } as unknown as Messages,
});

/** What every page needs; a page's own texts come with it (see `part.tsx`). */
const KOREAN = korean(unanswered);

async function load(locale: Locale): Promise<Catalogue> {
  if (locale === "ko") return KOREAN;
  const english = await import("./messages/en");
  return { locale, messages: english.default as unknown as Messages };
}

/** Nothing has gone wrong on the first view: what the API may refuse is fetched when the page has come to rest. */
const loadErrors = () =>
  import("./messages/ko/errors").then(({ errors }) => korean({ ...unanswered, ...errors }));

/** Safari has no idle callback. Returns how to call it off. */
function atRest(work: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(work, 600);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 1_500 });
  return () => cancelIdleCallback(handle);
}

/** Korean is in the page; English comes when asked for. Both stay in memory once loaded. */
export function I18nProvider({ children }: { children: ReactNode }) {
  const wanted = usePreferences((p) => p.locale);
  const [catalogue, setCatalogue] = useState(KOREAN);

  useEffect(() => {
    let current = true;
    load(wanted)
      .catch(() => KOREAN)
      .then((next) => {
        if (!current) return;
        setCatalogue(next);
        writeLocale(next.locale);
        delete document.documentElement.dataset.localePending;
      });
    return () => {
      current = false;
    };
  }, [wanted]);

  useEffect(() => {
    if (wanted !== "ko") return;
    return atRest(() => {
      loadErrors().then(
        (whole) => setCatalogue((held) => (held === KOREAN ? whole : held)),
        () => undefined,
      );
    });
  }, [wanted]);

  return (
    <IntlProvider locale={catalogue.locale} messages={catalogue.messages} timeZone="Asia/Seoul">
      {children}
    </IntlProvider>
  );
}
