import { useLocale, useTranslations } from "use-intl";
import { formatNumber } from "@/shared/format";
import type { NeonRound } from "../api";
import type { Tier } from "../rules/round";

type SymbolKey = Parameters<ReturnType<typeof useTranslations<"neon.symbol">>>[0];

/** The words of a result, for the display and for those who listen. */
export function useResultWords() {
  const t = useTranslations("neon");
  const gold = useTranslations("common");
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  const nameOf = (symbol: string) =>
    t.has(`symbol.${symbol as SymbolKey}`) ? t(`symbol.${symbol as SymbolKey}`) : symbol;

  function title({ payout_amount, result }: NeonRound, tier: Tier): string {
    if (tier === "none") return t("lcd.lost");
    if (tier === "below") return t("lcd.below", { amount: number(payout_amount) });
    if (tier === "even") return t("lcd.even");
    if (tier === "jackpot") return t("lcd.jackpot");
    if (result.free_spins) return t("free.awarded", { count: result.free_spins.awarded });
    return t("lcd.won", { count: result.wins.length });
  }

  function detail({ bet_amount, result }: NeonRound, tier: Tier): string {
    if (tier === "none" || tier === "below") return t("lcd.lostHint", { amount: number(bet_amount) });
    if (result.free_spins) return t("lcd.free", { count: result.free_spins.awarded });
    return t("lcd.many", { lines: result.wins.map(({ line }) => line).join(", ") });
  }

  /** The display's words, and the number it shows. */
  const said = (round: NeonRound, tier: Tier): string => {
    const paid = round.payout_amount > 0 && gold("goldFull", { amount: number(round.payout_amount) });
    return [title(round, tier), detail(round, tier), paid].filter(Boolean).join(". ");
  };

  const windowLabel = (grid: string[][]): string =>
    t("windowLabel", {
      rows: grid
        .map((row, i) => t("rowLabel", { row: String(i + 1), symbols: row.map(nameOf).join(" ") }))
        .join(", "),
    });

  return { title, detail, said, windowLabel, nameOf };
}

export type ResultWords = ReturnType<typeof useResultWords>;
