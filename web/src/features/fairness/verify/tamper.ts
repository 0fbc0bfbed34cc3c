const SEED = /("server_seed":\s*")([0-9a-f])/;
const ODDS = /("odds_hash":\s*")([0-9a-f])/;

/** A round's text with one character changed: of its seed, or while that is hidden of its odds hash. */
export function tampered(text: string): string {
  const place = SEED.test(text) ? SEED : ODDS;
  const other = (digit: string) => (digit === "0" ? "1" : "0");
  return text.replace(place, (_, before: string, digit: string) => before + other(digit));
}
