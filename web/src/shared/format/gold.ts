import type { Locale } from "../i18n/locale";

/** Above this, Korean compacts to 억 (and English to M): a pill must not push the page wide. */
const COMPACT_FROM = 100_000_000;

const tag = (locale: Locale) => (locale === "ko" ? "ko-KR" : "en-US");

/** `12345` → `12,345`. */
export function formatNumber(value: number, locale: Locale = "ko"): string {
  return new Intl.NumberFormat(tag(locale)).format(value);
}

/** `12345` → `12,345 G`; from 1억 on `1.2억 G`, and the full value belongs in the label. */
export function formatGold(gold: number, locale: Locale = "ko"): string {
  if (Math.abs(gold) < COMPACT_FROM) return `${formatNumber(gold, locale)} G`;
  const compact = new Intl.NumberFormat(tag(locale), {
    notation: "compact",
    maximumFractionDigits: 1,
    roundingMode: "trunc",
  } as Intl.NumberFormatOptions);
  return `${compact.format(gold)} G`;
}

/** With its sign, the real minus included: `+2,900 G`, `−100 G`, `0 G`. */
export function formatSignedGold(gold: number, locale: Locale = "ko"): string {
  if (gold === 0) return "0 G";
  return `${gold > 0 ? "+" : "−"}${formatGold(Math.abs(gold), locale)}`;
}

/** `0.955722` → `95.57%`. */
export function formatPercent(ratio: number, digits = 2, locale: Locale = "ko"): string {
  return new Intl.NumberFormat(tag(locale), {
    style: "percent",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(ratio);
}

/** Share of won rounds; nothing played is no rate at all, not zero. */
export function formatWinRate(won: number, played: number, locale: Locale = "ko"): string {
  return played > 0 ? formatPercent(won / played, 1, locale) : "–";
}
