import { useLocale, useTranslations } from "use-intl";
import { formatNumber } from "@/shared/format";
import type { SlotDocument, SlotRound } from "../api";
import type { Outcome } from "../rules/outcome";

type SymbolKey = Parameters<ReturnType<typeof useTranslations<"common.symbol">>>[0];

/** The words of a result, for the display and for those who listen. */
export function useResultWords(document: SlotDocument | undefined) {
  const t = useTranslations("slot");
  const symbolName = useTranslations("common.symbol");
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  const nameOf = (symbol: string) =>
    symbolName.has(symbol as SymbolKey) ? symbolName(symbol as SymbolKey) : symbol;

  function title(outcome: Outcome): string {
    const lines = outcome.lines.join(", ");
    if (outcome.tier === "none") return t("lcd.lost");
    if (outcome.tier === "below") return t("lcd.below", { amount: number(outcome.payout) });
    return outcome.tier === "jackpot" ? t("lcd.jackpot", { lines }) : t("lcd.won", { lines });
  }

  function detail(round: SlotRound): string {
    const [win, ...more] = round.result.wins;
    if (!win) return t("lcd.lostHint", { amount: number(round.bet_amount) });
    if (more.length > 0) return t("lcd.wonMany", { count: more.length + 1 });
    const lineBet = round.bet_amount / (document?.bet.lines ?? 1);
    const multiple = number(document?.paytable[win.symbol] ?? win.payout / lineBet);
    return t("lcd.wonOne", { symbol: nameOf(win.symbol), multiple, amount: number(lineBet) });
  }

  function said(round: SlotRound, outcome: Outcome): string {
    const payout = number(outcome.payout);
    if (outcome.tier === "none") return t("said.lost", { bet: number(round.bet_amount) });
    if (outcome.tier === "below") return t("said.below", { payout });
    if (outcome.tier === "jackpot") return t("said.jackpot", { payout });
    return t("said.won", { payout, lines: outcome.lines.join(", ") });
  }

  const windowLabel = (grid: string[][]): string =>
    t("windowLabel", {
      rows: grid
        .map((row, i) => t("rowLabel", { row: String(i + 1), symbols: row.map(nameOf).join(" ") }))
        .join(", "),
    });

  return { title, detail, said, windowLabel, nameOf };
}
