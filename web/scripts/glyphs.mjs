// Every character our own texts can show: the catalogues, printable ASCII, and the marks that
// formatting adds. Read as text, so that a new message needs no second list.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const ALWAYS = "₩×−–—·…‘’“”½→←↑↓✓•";

export async function usedCharacters(root) {
  const folder = path.join(root, "src/shared/i18n/messages");
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), "utf8")));
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join("");
  return [...new Set(ascii + ALWAYS + texts.join("").replace(/\s/g, ""))].sort().join("");
}
