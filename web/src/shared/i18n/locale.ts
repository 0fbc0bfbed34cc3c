export const LOCALES = ["ko", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "ko";

const COOKIE = "cc_locale";
const ONE_YEAR_SECONDS = 31_536_000;

export function readLocale(): Locale {
  if (typeof document === "undefined") return DEFAULT_LOCALE;
  const found = document.cookie.match(/(?:^|; )cc_locale=(ko|en)/)?.[1];
  return (found as Locale | undefined) ?? DEFAULT_LOCALE;
}

export function writeLocale(locale: Locale): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Safari and Firefox ESR
  document.cookie = `${COOKIE}=${locale}; Path=/; Max-Age=${ONE_YEAR_SECONDS}; SameSite=Lax`;
  document.documentElement.lang = locale;
}
