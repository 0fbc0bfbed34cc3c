import type { Proof } from "./api";

const COLUMNS = [
  "game",
  "odds_version",
  "odds_hash",
  "active_from",
  "outcome",
  "probability",
  "observed",
  "expected",
  "interval_low",
  "interval_high",
  "draws",
  "rounds",
  "chi_square",
  "degrees",
  "p_value",
  "e_value",
  "status",
];

/** One line an outcome; keys of outcomes and games are the club's own, so nothing needs quoting but commas. */
export function toCsv(proofs: Proof[]): string {
  const rows = proofs.flatMap((proof) =>
    proof.outcomes.map((outcome) =>
      [
        proof.game,
        proof.odds_version,
        proof.odds_hash,
        proof.active_from,
        `"${outcome.key.replaceAll('"', '""')}"`,
        outcome.probability,
        outcome.observed,
        outcome.expected,
        outcome.low,
        outcome.high,
        proof.draws,
        proof.rounds,
        proof.chi_square,
        proof.degrees,
        proof.p_value,
        proof.e_value,
        proof.status,
      ].join(","),
    ),
  );
  // The mark tells spreadsheets that this is UTF-8.
  return `\uFEFF${[COLUMNS.join(","), ...rows].join("\r\n")}`;
}
