import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where the product of this run is served, and with what it is looked at. */
export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const port = Number(process.env.E2E_PORT ?? 8195);
export const baseURL = `http://127.0.0.1:${port}`;
export const chromium = process.env.E2E_CHROMIUM ?? "/usr/bin/chromium";
export const results = path.join(root, "e2e/test-results");

/** A machine shared with other work is given more time by E2E_PATIENCE; 1 keeps the product's budgets. */
const patience = Number(process.env.E2E_PATIENCE ?? 1);
export const within = (milliseconds: number): number => milliseconds * patience;
