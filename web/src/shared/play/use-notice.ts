"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { ApiError, useErrorText } from "../api";
import { useFormat } from "../format";
import { useOnline } from "../store";
import { type BetLimits, highestAffordable } from "./bet";
import type { Refusal } from "./settle";

export interface Notice {
  title: string;
  detail: string;
  /** The stake that would solve it. */
  lowerTo?: number;
  /** Only said: the next round may be tried. */
  passing?: boolean;
  /** Asking the server again may clear it. */
  recheck?: boolean;
  /** A limit or a break refused: which one, and until when, is said by words that come when needed. */
  heldBack?: Refusal;
  /** For support, when nobody knows what to do about it. */
  requestId?: string;
}

export interface NoticeInput {
  enabled: boolean;
  gold: number | null;
  /** What the next round costs. */
  price: number;
  /** The stakes one may choose from, where one may. */
  limits?: BetLimits;
  refusal: Refusal | null;
}

/** The member's own limits and breaks, and a game's day. */
const HELD_BACK = new Set(["LIMIT_REACHED", "SELF_EXCLUDED", "DAILY_LIMIT"]);
/** These come from the server's own trouble or ours; support can look them up. */
const UNEXPLAINED = new Set(["UNKNOWN", "VALIDATION_ERROR", "FORBIDDEN", "IDEMPOTENCY_CONFLICT"]);

/** The one reason why the play key is dead, if there is one. */
export function useNotice({ enabled, gold, price, limits, refusal }: NoticeInput): Notice | null {
  const t = useTranslations("play.notice");
  const format = useFormat();
  const online = useOnline();
  const textOf = useErrorText();
  const waitSeconds = useCountdown(refusal?.code === "RATE_LIMITED" ? refusal : null);

  if (!online) return { title: t("offline"), detail: t("offlineHint") };
  if (!enabled || refusal?.code === "GAME_DISABLED") {
    return { title: t("disabled"), detail: t("disabledHint"), recheck: true };
  }
  if (gold !== null && gold < price) {
    const highest = limits ? highestAffordable(limits, gold) : null;
    const balance = format.number(gold);
    if (highest === null) {
      const needed = format.number(limits?.min ?? price);
      return limits
        ? { title: t("broke"), detail: t("brokeHint", { balance, needed }) }
        : { title: t("poor"), detail: t("poorHint", { balance, needed }) };
    }
    const detail = t("poorHint", { balance, needed: format.number(price) });
    return { title: t("poor"), detail, lowerTo: highest };
  }
  if (waitSeconds > 0) return { title: t("limited"), detail: t("limitedHint", { seconds: waitSeconds }) };
  if (!refusal || refusal.code === "RATE_LIMITED") return null;
  const { code, details } = refusal;
  const title = textOf(new ApiError({ code }));
  const detail = t("unchanged");
  if (HELD_BACK.has(code)) {
    // Below a limit in gold a smaller stake may still fit: the key stays alive.
    const passing = details.kind === "loss" || details.kind === "wager";
    return { title, detail, passing, heldBack: refusal };
  }
  // No second try helps: the member waits, or asks again later.
  if (code === "ALREADY_CLAIMED") return { title, detail, recheck: true };
  const requestId = UNEXPLAINED.has(code) ? (refusal.requestId ?? undefined) : undefined;
  return { title, detail, passing: true, requestId };
}

function useCountdown(refusal: Refusal | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    setLeft(refusal ? (refusal.retryAfterSeconds ?? 1) : 0);
    if (!refusal) return;
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, [refusal]);
  return left;
}
