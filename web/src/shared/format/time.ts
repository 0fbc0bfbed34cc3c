import type { Locale } from "../i18n/locale";

/** The club's day, whatever the device's clock says. */
export const CLUB_ZONE = "Asia/Seoul";

const tag = (locale: Locale) => (locale === "ko" ? "ko-KR" : "en-GB");
const parts = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag(locale), { timeZone: CLUB_ZONE, ...options });

/** `21:04` */
export function formatClock(iso: string, locale: Locale = "ko"): string {
  return parts(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(iso));
}

/** `11월 23일` */
export function formatDay(iso: string, locale: Locale = "ko"): string {
  return parts(locale, { month: "long", day: "numeric" }).format(new Date(iso));
}

/** `2027년 5월 22일`, for what is further off than a reader's year. */
export function formatDate(iso: string, locale: Locale = "ko"): string {
  return parts(locale, { year: "numeric", month: "long", day: "numeric" }).format(new Date(iso));
}

/** `2026. 11. 23. 21:04:09` */
export function formatMoment(iso: string, locale: Locale = "ko"): string {
  return parts(locale, { dateStyle: "medium", timeStyle: "medium", hourCycle: "h23" }).format(new Date(iso));
}

/** The day in the club's calendar, `2026-11-23`: what `?date=` of the history takes. */
export function clubDay(at: Date | string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: CLUB_ZONE }).format(new Date(at));
}

export type RelativeTime = { key: "justNow" } | { key: "minutesAgo" | "hoursAgo" | "daysAgo"; count: number };

/** How long ago, as a message key and its count. */
export function relativeTime(iso: string, now: number = Date.now()): RelativeTime {
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000);
  if (minutes < 1) return { key: "justNow" };
  if (minutes < 60) return { key: "minutesAgo", count: minutes };
  if (minutes < 24 * 60) return { key: "hoursAgo", count: Math.floor(minutes / 60) };
  return { key: "daysAgo", count: Math.floor(minutes / (24 * 60)) };
}
