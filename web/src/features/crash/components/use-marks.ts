import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { hundredthsOf } from "@/shared/crash/growth";
import type { Mark } from "../curve/paint";
import { otherSeats } from "../rules/table";
import type { CrashGame } from "./use-crash-game";

/** More dots than this are only a thicker line. */
const MOST = 40;

/** Everybody who has left the curve, lowest first. */
export function useMarks({ table, me }: CrashGame): Mark[] {
  const t = useTranslations("crash");
  return useMemo(() => {
    if (!table) return [];
    const mine = table.own?.result.cashout_multiplier;
    const others = otherSeats(table, me?.nickname).flatMap(({ name, cashout_multiplier: at }) =>
      at === null ? [] : [{ name: name ?? t("nobody"), at: hundredthsOf(at), isMine: false }],
    );
    const own = mine ? [{ name: t("me"), at: hundredthsOf(mine), isMine: true }] : [];
    return [...others.slice(0, MOST), ...own].sort((a, b) => a.at - b.at);
  }, [table, me, t]);
}
