// Cuts the fonts to the glyphs our own texts use: 273 KB become about 70, which is what a phone
// waits for before the first paint. Names typed by members may need more; for those the full
// Pretendard, in slices by unicode-range, is laid into public/fonts and loaded after idle.
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { usedCharacters } from "./glyphs.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const pretendard = path.join(root, "node_modules/pretendard/dist/web/variable");
const chakra = path.join(
  root,
  "node_modules/@fontsource/chakra-petch/files/chakra-petch-latin-600-normal.woff2",
);
const target = path.join(root, "src/shared/styles/fonts");
const slices = path.join(root, "public/fonts");

await mkdir(target, { recursive: true });
await mkdir(slices, { recursive: true });

const ui = await subsetFont(
  await readFile(path.join(pretendard, "woff2/PretendardVariable.woff2")),
  await usedCharacters(root),
  { targetFormat: "woff2", variationAxes: { wght: { min: 400, max: 800 } } },
);
await writeFile(path.join(target, "pretendard-ui.woff2"), ui);

const digits = await subsetFont(
  await readFile(chakra),
  `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("")}×−·–½`,
  { targetFormat: "woff2" },
);
await writeFile(path.join(target, "chakra-petch.woff2"), digits);

await cp(path.join(pretendard, "woff2-dynamic-subset"), path.join(slices, "pretendard"), { recursive: true });
const sliced = await readFile(path.join(pretendard, "pretendardvariable-dynamic-subset.css"), "utf8");
await writeFile(
  path.join(slices, "pretendard.css"),
  sliced.replaceAll("./woff2-dynamic-subset/", "./pretendard/"),
);

console.log(`fonts: ui ${(ui.length / 1024).toFixed(1)} KB, digits ${(digits.length / 1024).toFixed(1)} KB`);
