/** Symbols with what 3, 4 and 5 of them pay, the dearest first. */
export const byPay = (paytable: Record<string, number[]>): [string, number[]][] =>
  Object.entries(paytable).sort(([, a], [, b]) => (b.at(-1) ?? 0) - (a.at(-1) ?? 0));
