import { sha256Hex } from "@/shared/digest/digest";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Sorted keys, `,` and `:`, UTF-8, integers only: the text whose SHA-256 names an odds document. */
export function canonicalJson(value: Json): string {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new RangeError(`not an exact integer: ${value}`);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

export const oddsHash = (document: Json): Promise<string> => sha256Hex(canonicalJson(document));
