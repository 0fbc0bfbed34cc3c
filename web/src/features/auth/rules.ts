/** What can be said about an entry before asking the server, which has the last word. */
export const SITE_ID = /^[a-z0-9_-]{4,32}$/;
export const PASSWORD_MIN = 8;
export const PASSWORD_MAX = 128;
const ADULT_YEARS = 19;

export const nicknameFits = (nickname: string) => {
  const length = Array.from(nickname.trim()).length;
  return length >= 2 && length <= 16;
};

/** 0 too short … 4 very strong: length first, variety second. */
export function passwordStrength(password: string): 0 | 1 | 2 | 3 | 4 {
  if (password.length < PASSWORD_MIN) return 0;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(password)).length;
  const varied = new Set(password).size >= 6;
  const points =
    1 +
    (password.length >= 12 ? 1 : 0) +
    (password.length >= 16 ? 1 : 0) +
    (kinds >= 2 ? 1 : 0) +
    (kinds >= 3 ? 1 : 0);
  return Math.min(varied ? 4 : 1, points) as 1 | 2 | 3 | 4;
}

/** Digits become a date while typing: `19980412` → `1998-04-12`. */
export function asDate(typed: string): string {
  const digits = typed.replace(/\D/g, "").slice(0, 8);
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].filter(Boolean).join("-");
}

export type BirthCheck = "ok" | "invalid" | "young";

/** A real day in the calendar, at least 19 years ago (the 19th birthday counts). */
export function checkBirth(date: string, today: Date): BirthCheck {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return "invalid";
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const born = new Date(Date.UTC(year, month - 1, day));
  const real = born.getUTCMonth() === month - 1 && born.getUTCDate() === day && year > 1900;
  if (!real || born > today) return "invalid";
  const adultOn = new Date(Date.UTC(year + ADULT_YEARS, month - 1, day));
  return adultOn <= today ? "ok" : "young";
}
