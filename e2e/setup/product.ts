import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { baseURL, port, results, root } from "./where";

const START_MS = 150_000;
const STOP_MS = 20_000;
const log = path.join(results, "product.log");

/** Starts the whole product once, on data of its own; what is returned stops it by its pid. */
export default async function product(): Promise<() => Promise<void>> {
  const command = path.join(root, "server/.venv/bin/casino-club");
  if (!existsSync(command))
    throw new Error("The server is not set up: run `make e2e` from the project folder");
  if (await healthy()) throw new Error(`Something already answers on ${baseURL}: set E2E_PORT`);
  mkdirSync(results, { recursive: true });
  const data = mkdtempSync(path.join(tmpdir(), "e2e-"));
  const output = openSync(log, "w");
  const club = spawn(command, ["up"], {
    cwd: root,
    stdio: ["ignore", output, output],
    env: {
      ...process.env,
      CASINO_PORT: String(port),
      CASINO_DATA_DIR: data,
      ADMIN_PASSWORD: "admin-pass-1",
      // The club's curve waits for nobody; stories about it need many of its rounds.
      CRASH_BETTING_SECONDS: "4",
      CRASH_PAUSE_SECONDS: "1.5",
    },
  });
  closeSync(output);
  try {
    await answers(club);
  } catch (cause) {
    await stop(club, data);
    throw cause;
  }
  return () => stop(club, data);
}

async function answers(club: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (club.exitCode !== null) break;
    if (await healthy()) return;
    await wait(200);
  }
  throw new Error(`The product did not come up. Its last words:\n${readFileSync(log, "utf8").slice(-3_000)}`);
}

async function healthy(): Promise<boolean> {
  const answer = await fetch(`${baseURL}/health`).catch(() => null);
  return answer?.ok ?? false;
}

async function stop(club: ChildProcess, data: string): Promise<void> {
  if (club.exitCode === null && club.signalCode === null) {
    const ended = once(club, "exit");
    club.kill("SIGTERM");
    const late = setTimeout(() => club.kill("SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(late);
  }
  rmSync(data, { recursive: true, force: true });
}
