// Turns the texts of a catalogue into what the formatter reads, at build time: the ICU parser then
// stays out of the bundle (7 KB gzip on every page). Tests and types use the catalogues as written.
import path from "node:path";
import compile from "icu-minify/compile";
import { transformWithOxc } from "vite";

const compiled = (value) =>
  typeof value === "string"
    ? compile(value)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compiled(inner)]));

async function load(source, file) {
  const { code } = await transformWithOxc(source, file, { lang: "ts" });
  const catalogue = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  return Object.entries(catalogue)
    .map(([name, messages]) => `export const ${name} = ${JSON.stringify(compiled(messages))};`)
    .join("\n");
}

export default function icuLoader(source) {
  const done = this.async();
  // The index only gathers the catalogues.
  if (path.basename(this.resourcePath) === "index.ts") return done(null, source);
  load(source, this.resourcePath).then((code) => done(null, code), done);
}
