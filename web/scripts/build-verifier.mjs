// The offline verifier: the fairness page's own calculation, bundled into one HTML file that needs
// nothing else. It is built with the pages, so it can never compute by older rules than they do.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const source = path.join(root, "src/features/fairness/offline");

const [{ output }] = await build({
  root,
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  resolve: { alias: { "@": path.join(root, "src") } },
  build: {
    write: false,
    target: "es2022",
    lib: { entry: path.join(source, "verifier.ts"), formats: ["iife"], name: "verifier" },
  },
});
// Inside an HTML script element `</` could end it early; in a JavaScript string `<\/` means the same.
const script = output[0].code.replaceAll("</", "<\\/");
const page = await readFile(path.join(source, "verifier.html"), "utf8");
const html = page.replace("/*verifier*/", () => script);
await writeFile(path.join(root, "public/verifier.html"), html);
console.log(`verifier: ${(html.length / 1024).toFixed(1)} KB`);
