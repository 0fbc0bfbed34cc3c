import { type BustRule, bustOf, drawOf } from "@/shared/crash/bust";
import { hmacSha256, sha256Hex, WebCryptoMissing } from "@/shared/digest/digest";

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

/** Null where the browser has no cryptography: pages without HTTPS. */
export async function proofOf(
  { link, previousLink, salt }: ProvenRound,
  rule: BustRule,
): Promise<Proof | null> {
  try {
    const isLinked = (await sha256Hex(link)) === previousLink;
    const digest = await hmacSha256(...drawOf(link, salt));
    const word = new DataView(digest.buffer).getBigUint64(0);
    return { isLinked, bust: bustOf(rule, Number(word >> BigInt(64 - rule.bits))) };
  } catch (cause) {
    if (cause instanceof WebCryptoMissing) return null;
    throw cause;
  }
}
