"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { ApiError, useErrorText } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { useOnline } from "@/shared/store";
import type { Refusal } from "../play/settle";
import { type BetLimits, highestAffordable } from "../rules/bet";

export interface Notice {
  title: string;
  detail: string;
  /** The stake that would solve it. */
  lowerTo?: number;
  /** Only said: the next spin may be tried. */
  passing?: boolean;
  /** Asking the server again may clear it. */
  recheck?: boolean;
}

interface NoticeInput {
  enabled: boolean;
  gold: number | null;
  bet: number;
  limits: BetLimits;
  refusal: Refusal | null;
}

/** The one reason why the spin key is dead, if there is one. */
export function useNotice({ enabled, gold, bet, limits, refusal }: NoticeInput): Notice | null {
  const t = useTranslations("slot.notice");
  const format = useFormat();
  const online = useOnline();
  const textOf = useErrorText();
  const waitSeconds = useCountdown(refusal?.code === "RATE_LIMITED" ? refusal : null);

  if (!online) return { title: t("offline"), detail: t("offlineHint") };
  if (!enabled || refusal?.code === "GAME_DISABLED") {
    return { title: t("disabled"), detail: t("disabledHint"), recheck: true };
  }
  if (gold !== null && gold < bet) {
    const highest = highestAffordable(limits, gold);
    const balance = format.number(gold);
    if (highest === null) {
      return { title: t("broke"), detail: t("brokeHint", { balance, needed: format.number(limits.min) }) };
    }
    const detail = t("poorHint", { balance, needed: format.number(bet) });
    return { title: t("poor"), detail, lowerTo: highest };
  }
  if (waitSeconds > 0) return { title: t("limited"), detail: t("limitedHint", { seconds: waitSeconds }) };
  return refusal && refusal.code !== "RATE_LIMITED"
    ? { title: textOf(new ApiError({ code: refusal.code })), detail: t("unchanged"), passing: true }
    : null;
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
