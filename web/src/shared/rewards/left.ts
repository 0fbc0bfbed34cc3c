const SECOND_MS = 1_000;
const DAY_SECONDS = 86_400;

export interface Left {
  days: number;
  hours: number;
  /** `05:42:10` below a day, `29:41` below an hour. */
  clock: string;
}

const two = (value: number) => String(value).padStart(2, "0");

/** What is left until a moment, rounded up to whole seconds; null when it is over. */
export function leftUntil(iso: string, now: number): Left | null {
  const seconds = Math.ceil((Date.parse(iso) - now) / SECOND_MS);
  if (seconds <= 0) return null;
  const ofDay = seconds % DAY_SECONDS;
  const hours = Math.floor(ofDay / 3_600);
  const minutes = `${two(Math.floor(ofDay / 60) % 60)}:${two(ofDay % 60)}`;
  return {
    days: Math.floor(seconds / DAY_SECONDS),
    hours,
    clock: seconds >= 3_600 ? `${two(hours)}:${minutes}` : minutes,
  };
}
