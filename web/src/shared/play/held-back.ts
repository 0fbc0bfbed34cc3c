import type { LimitView } from "../api";
import type { Refusal } from "./settle";

/** Why protection refused a bet, read from the refusal; `until` null never ends. */
export type HeldBack =
  | {
      by: "limit";
      kind: LimitView["kind"];
      period: LimitView["period"];
      amount: number;
      until: string;
      /** A smaller stake still fits. */
      room: number;
    }
  | { by: "break"; until: string | null }
  | { by: "rounds" | "losses"; amount: number; until: string };

const SECOND_MS = 1_000;

/** Null when something else refused, or when it did not say enough. */
export function heldBackBy({ code, details, retryAfterSeconds }: Refusal, now: number): HeldBack | null {
  switch (code) {
    case "LIMIT_REACHED": {
      const { kind, period, amount, used, resets_at } = details as unknown as LimitView;
      if (!kind || !period || !resets_at) return null;
      const room = kind === "time" ? 0 : Math.max(0, amount - used);
      return { by: "limit", kind, period, amount, until: resets_at, room };
    }
    case "SELF_EXCLUDED":
      return { by: "break", until: (details.until as string | undefined) ?? null };
    case "DAILY_LIMIT": {
      const until = new Date(now + (retryAfterSeconds ?? 0) * SECOND_MS).toISOString();
      const by = details.limit === "daily_loss" ? "losses" : "rounds";
      return typeof details.amount === "number" ? { by, amount: details.amount, until } : null;
    }
    default:
      return null;
  }
}
