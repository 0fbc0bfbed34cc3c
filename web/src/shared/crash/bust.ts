import { ONE } from "./growth";

/** The part of the odds document that says where curves end; the cap in hundredths. */
export interface BustRule {
  bits: number;
  numerator: number;
  cap: number;
}

/** What a link draws over the salt of its chain: the key and the message of the HMAC. */
export const drawOf = (link: string, salt: string): [key: string, message: string] => [link, `${salt}:crash`];

/** Where the curve of a number ends, in hundredths. */
export function bustOf({ bits, numerator, cap }: BustRule, number: number): number {
  const space = 1n << BigInt(bits);
  const exact = (BigInt(numerator) * space) / (space - BigInt(number));
  return Math.min(cap, Math.max(ONE, Number(exact)));
}
