// @vitest-environment node
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { convert } from "fontverter";
import { Face, Blob as FontBlob } from "harfbuzzjs";
import { expect, it } from "vitest";
import { usedCharacters } from "../scripts/glyphs.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

it("has a glyph for every character of our own texts", async () => {
  const cut = await readFile(path.join(root, "src/shared/styles/fonts/pretendard-ui.woff2"));
  const face = new Face(new FontBlob(await convert(cut, "truetype")), 0);
  const drawn = new Set(face.collectUnicodes());
  const wanted = await usedCharacters(root);
  expect(Array.from(wanted).filter((character) => !drawn.has(character.codePointAt(0) ?? 0))).toEqual([]);
});
