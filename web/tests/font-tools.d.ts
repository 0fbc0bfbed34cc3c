declare module "fontverter" {
  export function convert(font: Buffer, target: "truetype" | "woff2"): Promise<Buffer>;
}

declare module "*/glyphs.mjs" {
  /** Every character our own texts can show. */
  export function usedCharacters(root: string): Promise<string>;
}
