import { isOpen, type Table } from "./table";

/**
 * What the one big key is for now. `bet`: a seat in this round. `placed`: it is taken, the curve has not
 * started. `out`: leave it. `next`: a seat in the round to come. `queued`: that one is taken too.
 */
export type Purpose = "wait" | "bet" | "placed" | "out" | "next" | "queued";

export function purposeOf(table: Table | null): Purpose {
  if (!table) return "wait";
  const { round, own, next } = table;
  if (round.phase === "BETTING") return own ? "placed" : "bet";
  if (round.phase === "RUNNING" && isOpen(own)) return "out";
  return next ? "queued" : "next";
}
