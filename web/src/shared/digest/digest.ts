import { toHex, utf8 } from "./bytes";

/** Thrown where the browser offers no Web Crypto (an insecure origin). */
export class WebCryptoMissing extends Error {
  override name = "WebCryptoMissing";
}

function subtle(): SubtleCrypto {
  const found = globalThis.crypto?.subtle;
  if (!found) throw new WebCryptoMissing("Web Crypto is only there on https, localhost and saved files");
  return found;
}

export async function sha256Hex(text: string): Promise<string> {
  return toHex(new Uint8Array(await subtle().digest("SHA-256", utf8(text))));
}

/** `HMAC_SHA256(key, message)` with the key read as ASCII text, as the club's scheme says. */
export async function hmacSha256(key: string, message: string): Promise<Uint8Array> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await subtle().importKey("raw", utf8(key), algorithm, false, ["sign"]);
  return new Uint8Array(await subtle().sign("HMAC", imported, utf8(message)));
}
