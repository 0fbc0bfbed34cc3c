import type { Round } from "@/shared/api";
import { clubDay } from "@/shared/format";

export interface Day {
  date: string;
  rounds: Round[];
  won: number;
  even: number;
  lost: number;
  /** All of the day's rounds are loaded, so that its counts may be shown. */
  complete: boolean;
}

/** Rounds, newest first, under the club's days. */
export function byDay(rounds: Round[], moreToCome: boolean): Day[] {
  const days: Day[] = [];
  for (const round of rounds) {
    const date = clubDay(round.created_at);
    let day = days.at(-1);
    if (day?.date !== date) {
      if (day) day.complete = true;
      day = { date, rounds: [], won: 0, even: 0, lost: 0, complete: false };
      days.push(day);
    }
    day.rounds.push(round);
    if (round.net_amount > 0) day.won += 1;
    else if (round.net_amount < 0) day.lost += 1;
    else day.even += 1;
  }
  const last = days.at(-1);
  if (last) last.complete = !moreToCome;
  return days;
}
