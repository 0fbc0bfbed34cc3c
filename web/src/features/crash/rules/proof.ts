import { ONE } from "./growth";

/** What a past round publishes, and what everybody can find from it. */
export interface ProvenRound {
  link: string;
  previousLink: string;
  salt: string;
}

export interface Proof {
  /** The link hashes to what was published before the round. */
  isLinked: boolean;
  /** Where link and salt say that the curve busts, in hundredths. */
  bust: number;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The maths of the odds document: 52 bits of HMAC-SHA256(key = link, message = salt + ":crash"). */
export function bustOf(digest: ArrayBuffer, numerator: number, cap: number, bits = 52): number {
  const space = 1n << BigInt(bits);
  const drawn = new DataView(digest).getBigUint64(0) >> BigInt(64 - bits);
  return Math.min(cap, Math.max(ONE, Number((BigInt(numerator) * space) / (space - drawn))));
}

/** Null where the browser has no cryptography: pages without HTTPS. */
export async function proofOf(
  { link, previousLink, salt }: ProvenRound,
  document: { numerator: number; cap: number; bits: number },
): Promise<Proof | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const hashed = hex(await subtle.digest("SHA-256", bytes(link)));
  const key = await subtle.importKey("raw", bytes(link), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const digest = await subtle.sign("HMAC", key, bytes(`${salt}:crash`));
  return {
    isLinked: hashed === previousLink,
    bust: bustOf(digest, document.numerator, document.cap, document.bits),
  };
}
