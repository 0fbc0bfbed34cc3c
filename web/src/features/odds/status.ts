import type { Proof } from "./api";

export type Status = "within" | "watch" | "paused" | "none";

/** A game that stopped stays stopped; where nothing was drawn there is nothing to say yet. */
export function statusOf({ status, draws }: Pick<Proof, "status" | "draws">): Status {
  if (status === "paused" || status === "watch") return status;
  return draws > 0 ? "within" : "none";
}
