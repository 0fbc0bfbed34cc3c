// What a first visit of each exported page downloads, held against the budgets of the design page.
// Bytes are gzip level 6, as the server sends them; a page's scripts are those its HTML names.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const out = path.join(path.dirname(fileURLToPath(import.meta.url)), "../out");
const KB = 1024;
const PUBLIC = new Set(["index", "login", "signup", "404", "fairness", "odds"]);
const GAMES = new Set(["gacha", "slot", "neon"]);
const limits = (page) => ({
  js: PUBLIC.has(page) ? 172 : 185,
  css: 25,
  fonts: 110,
  total: GAMES.has(page) ? 420 : 350,
});

const sizes = new Map();
async function wireSize(url) {
  const file = path.join(out, url);
  if (!sizes.has(file)) {
    const body = await readFile(file);
    sizes.set(file, file.endsWith(".woff2") ? body.length : gzipSync(body, { level: 6 }).length);
  }
  return sizes.get(file);
}

const sum = async (urls) => {
  const all = await Promise.all([...new Set(urls)].map(wireSize));
  return all.reduce((total, size) => total + size, 0) / KB;
};
const urlsOf = (html, pattern) => [...html.matchAll(pattern)].map((match) => match[1].split("?")[0]);

let failed = false;
const pages = (await readdir(out)).filter((name) => name.endsWith(".html") && !name.startsWith("_")).sort();
console.log("page        js gz   css gz   fonts   art gz   total   (KB; limits in brackets where broken)");
for (const file of pages) {
  const page = file.replace(".html", "");
  const html = await readFile(path.join(out, file), "utf8");
  // Chunks for browsers without modules are never fetched by those we support.
  const scripts = urlsOf(
    html.replace(/<script[^>]*\bnomodule\b[^>]*>/gi, ""),
    /<script[^>]*\bsrc="(\/_next\/[^"]+)"/g,
  );
  const measured = {
    js: await sum(scripts),
    css: await sum(urlsOf(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)),
    fonts: await sum(urlsOf(html, /<link[^>]*href="([^"]+\.woff2)"/g)),
  };
  const art = await sum([...urlsOf(html, /(?:src|href)="(\/_next\/static\/media\/[^"#]+\.svg)/g)]);
  const total = measured.js + measured.css + measured.fonts + art + gzipSync(html).length / KB;
  const limit = limits(page);
  const cells = Object.entries({ ...measured, art, total }).map(([name, value]) => {
    const over = limit[name] !== undefined && value > limit[name];
    failed ||= over;
    return `${value.toFixed(1)}${over ? ` [${limit[name]}]` : ""}`.padStart(8);
  });
  console.log(page.padEnd(10) + cells.join(" "));
}
// A message that was not compiled would be shown with its braces.
const chunks = path.join(out, "_next/static/chunks");
for (const file of (await readdir(chunks)).filter((name) => name.endsWith(".js"))) {
  const raw = (await readFile(path.join(chunks, file), "utf8")).match(
    /"[^"]*\{\w+(, \w+)?\}[^"]*[가-힣][^"]*"/,
  );
  if (raw) {
    console.error(`messages: ${file} holds an uncompiled text: ${raw[0].slice(0, 60)}`);
    failed = true;
  }
}
if (failed) {
  console.error("budgets: a page is over its limit");
  process.exit(1);
}
