import { useSyncExternalStore } from "react";
import type { Round } from "../api";
import { useMe } from "../store";

/** Rounds played in this tab without a long break, in whichever games. */
export interface Sitting {
  userId: number;
  startedAt: number;
  lastAt: number;
  rounds: number;
  /** What they changed together, in gold. */
  net: number;
  /** When the member was last told how long it has been. */
  remindedAt?: number;
}

/** After a break this long the next round begins a new sitting. */
const BREAK_MS = 30 * 60 * 1000;
const STORAGE_KEY = "cc.sitting";

/** The sitting after a round; rounds are added once each, when they are shown. */
export function withRound(sitting: Sitting | null, userId: number, net: number, now: number): Sitting {
  if (sitting?.userId !== userId || now - sitting.lastAt > BREAK_MS) {
    return { userId, startedAt: now, lastAt: now, rounds: 1, net };
  }
  return { ...sitting, lastAt: now, rounds: sitting.rounds + 1, net: sitting.net + net };
}

/** Whether play has gone on for as long as the member wanted to be told. */
export function isReminderDue(sitting: Sitting, everyMinutes: number, now: number): boolean {
  const since = sitting.remindedAt ?? sitting.startedAt;
  return now - sitting.lastAt < BREAK_MS && now - since >= everyMinutes * 60_000;
}

const listeners = new Set<() => void>();
let held: Sitting | null | undefined;

function read(): Sitting | null {
  if (held !== undefined) return held;
  try {
    held = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "null") as Sitting | null;
  } catch {
    held = null;
  }
  return held;
}

/** A round was shown. */
export function addToSitting(userId: number, { net_amount }: Pick<Round, "net_amount">): void {
  keep(withRound(read(), userId, net_amount, Date.now()));
}

/** The member was told, and counts from here. */
export function markReminded(now: number): void {
  const sitting = read();
  if (sitting) keep({ ...sitting, remindedAt: now });
}

function keep(sitting: Sitting): void {
  held = sitting;
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(held));
  } catch {
    // Without storage the sitting lasts for this page.
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The member's sitting; another member who sits down at the same tab has their own. */
export function useSitting(): Sitting | null {
  const userId = useMe()?.id;
  const sitting = useSyncExternalStore(subscribe, read, () => null);
  return sitting?.userId === userId ? sitting : null;
}
