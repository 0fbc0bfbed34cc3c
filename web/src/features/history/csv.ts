import type { Round } from "@/shared/api";

const COLUMNS = [
  "created_at",
  "game",
  "bet_amount",
  "payout_amount",
  "net_amount",
  "round_id",
  "nonce",
  "server_seed_hash",
  "client_seed",
] as const;

/** Quoted, and without the leading characters a spreadsheet would run as a formula. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

export function toCsv(rounds: Round[]): string {
  const rows = rounds.map((round) => {
    const flat = { ...round, ...round.fairness };
    return COLUMNS.map((name) => cell(flat[name])).join(",");
  });
  return [COLUMNS.join(","), ...rows].join("\r\n");
}

export function downloadCsv(name: string, text: string): void {
  // The mark tells Excel that this is UTF-8.
  const url = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
