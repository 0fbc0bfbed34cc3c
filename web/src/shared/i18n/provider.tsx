"use client";

import { type ReactNode, useEffect, useState } from "react";
import { IntlProvider, type Messages } from "use-intl";
import { usePreferences } from "../preferences";
import { type Locale, writeLocale } from "./locale";
import { common } from "./messages/ko/common";
import { errors } from "./messages/ko/errors";
import { shell } from "./messages/ko/shell";

interface Catalogue {
  locale: Locale;
  messages: Messages;
}

/** What every page needs; a page's own texts come with it (see `part.tsx`). */
const KOREAN: Catalogue = { locale: "ko", messages: { common, errors, shell } as unknown as Messages };

async function load(locale: Locale): Promise<Catalogue> {
  if (locale === "ko") return KOREAN;
  const english = await import("./messages/en");
  return { locale, messages: english.default as unknown as Messages };
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

  return (
    <IntlProvider locale={catalogue.locale} messages={catalogue.messages} timeZone="Asia/Seoul">
      {children}
    </IntlProvider>
  );
}
