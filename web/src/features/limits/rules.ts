import type { LimitsView, LimitView } from "@/shared/api";
import type { Break, Kind, Period } from "./api";

/** Those a member can reach today; a limit on purchases comes with the shop. */
export const KINDS = ["loss", "wager", "time"] as const satisfies readonly Kind[];
export const PERIODS = ["day", "week", "month"] as const satisfies readonly Period[];
export type ShownKind = (typeof KINDS)[number];

export const MOST = 1_000_000_000;
const DAY_MS = 86_400_000;

/** Starting points, not recommendations: gold, or minutes. */
const OFFERED: Record<ShownKind, Record<Period, number[]>> = {
  loss: { day: [500, 1_000, 5_000], week: [2_000, 5_000, 20_000], month: [5_000, 20_000, 50_000] },
  wager: { day: [5_000, 10_000, 50_000], week: [20_000, 50_000, 200_000], month: [50_000, 200_000, 500_000] },
  time: { day: [30, 60, 120], week: [120, 300, 600], month: [600, 1_200, 2_400] },
};
export const offered = (kind: ShownKind, period: Period): number[] => OFFERED[kind][period];

export const COOL_OFFS: Break[] = [1, 3, 7, 30].map((days) => ({ kind: "cool_off", days }));
export const EXCLUSIONS: Break[] = [180, 365, null].map((days) => ({ kind: "self_exclusion", days }));
export const REMINDERS: Array<number | null> = [null, 15, 30, 60, 120];

export const findLimit = (view: LimitsView, kind: Kind, period: Period): LimitView | undefined =>
  view.limits.find((limit) => limit.kind === kind && limit.period === period);

/** The number in a field that takes digits alone; null for none that could be a limit. */
export function amountOf(text: string): number | null {
  const amount = Number(text.replace(/\D/g, ""));
  return amount >= 1 && amount <= MOST ? amount : null;
}

export type Effect = "none" | "atOnce" | "full" | "later";

/** What saving would do: `full` holds at once and is used up already, `later` waits a day. */
export function effectOf(limit: LimitView | undefined, amount: number | null): Effect {
  if (amount === null || amount === limit?.amount) return "none";
  if (limit && amount > limit.amount) return "later";
  return limit && limit.used >= amount ? "full" : "atOnce";
}

export type Fill = "calm" | "near" | "full";

export function fillOf({ used, amount }: Pick<LimitView, "used" | "amount">): Fill {
  if (used >= amount) return "full";
  return used >= amount * 0.8 ? "near" : "calm";
}

/** When a break that starts now would end; null for never. */
export const endOf = ({ days }: Break, now: number): string | null =>
  days === null ? null : new Date(now + days * DAY_MS).toISOString();

/** A break can be made longer, never shorter or weaker. */
export function mayStart(asked: Break, exclusion: LimitsView["exclusion"], now: number): boolean {
  if (!exclusion) return true;
  if (exclusion.until === null) return false;
  if (exclusion.kind === "self_exclusion" && asked.kind === "cool_off") return false;
  const end = endOf(asked, now);
  return end === null || end >= exclusion.until;
}
