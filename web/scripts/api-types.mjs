// Writes src/shared/api/schema.d.ts from ../server/openapi.json, or (without --write) says whether
// the committed file still equals it. The generator needs TypeScript 5 and lives in tools/openapi.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const tool = path.join(root, "tools/openapi");
const contract = process.env.OPENAPI_FILE ?? path.join(root, "../server/openapi.json");
const target = path.join(root, "src/shared/api/schema.d.ts");
const HEADER = "// Written by `npm run generate:api` from server/openapi.json. Do not edit.\n\n";

if (!existsSync(path.join(tool, "node_modules"))) {
  execFileSync("npm", ["ci", "--prefix", tool], { stdio: "inherit" });
}
const entry = path.join(tool, "node_modules/openapi-typescript/dist/index.mjs");
const { default: openapiTS, astToString } = await import(pathToFileURL(entry).href);
const text = HEADER + astToString(await openapiTS(JSON.parse(await readFile(contract, "utf8"))));

if (process.argv.includes("--write")) {
  await writeFile(target, text);
  console.log(`api types: ${path.relative(root, target)} written`);
} else {
  const committed = existsSync(target) ? await readFile(target, "utf8") : "";
  if (committed !== text) {
    console.error("api types: schema.d.ts differs from server/openapi.json; run `npm run generate:api`");
    process.exit(1);
  }
  console.log("api types: equal to the server's contract");
}
