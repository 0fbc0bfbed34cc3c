import type { ReactNode } from "react";
import { loadToaster } from "./later";
import { createDeduper } from "./toast-dedupe";

type Tone = "success" | "error" | "info";

interface Options {
  /** Same key within five seconds: the toast on screen counts up instead of a second one. */
  key: string;
  description?: ReactNode;
  action?: { label: string; onClick: () => void };
  durationMs?: number;
}

const VISIBLE_MS = 4_000;
const dedupe = createDeduper();

// The same chunk as the toaster itself, fetched right after the first paint: the news that the network
// is gone must not need the network. Before that, the banner alone tells it.
function say(tell: (toast: typeof import("./toaster").toast) => void): void {
  void loadToaster().then(
    (module) => tell(module.toast),
    () => undefined,
  );
}

/** A short message at the edge of the screen. Errors stay until they are closed. */
export function notify(tone: Tone, text: string, options: Options): void {
  const { id, count } = dedupe(options.key, Date.now());
  const title = count > 1 ? `${text} ×${count}` : text;
  const duration = options.durationMs ?? (tone === "error" ? Number.POSITIVE_INFINITY : VISIBLE_MS);
  say((toast) =>
    toast[tone](title, { id, duration, description: options.description, action: options.action }),
  );
}

const CONNECTION = "connection";

export function notifyLost(text: string): void {
  say((toast) => toast.loading(text, { id: CONNECTION, duration: Number.POSITIVE_INFINITY }));
}

/** Turns the "lost" toast into good news; says nothing when none was shown. */
export function notifyBack(text: string): void {
  say((toast) => toast.success(text, { id: CONNECTION, duration: VISIBLE_MS }));
}

export function dismissConnection(): void {
  say((toast) => toast.dismiss(CONNECTION));
}
