export interface TimeLeft {
  unit: "days" | "hours" | "minutes";
  count: number;
  /** Of the next smaller unit; nothing below minutes. */
  rest: number;
}

/** How long a week still runs, in the two units one would say; its last minute counts as one. */
export function timeLeft(endsAt: string, now: number): TimeLeft | null {
  const minutes = Math.ceil((Date.parse(endsAt) - now) / 60_000);
  if (minutes <= 0) return null;
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return { unit: "days", count: Math.floor(hours / 24), rest: hours % 24 };
  if (hours >= 1) return { unit: "hours", count: hours, rest: minutes % 60 };
  return { unit: "minutes", count: minutes, rest: 0 };
}

/** The first three; a step nobody took is empty. */
export const onPodium = <T extends { rank: number }>(places: readonly T[]): (T | undefined)[] =>
  [1, 2, 3].map((rank) => places.find((place) => place.rank === rank));
