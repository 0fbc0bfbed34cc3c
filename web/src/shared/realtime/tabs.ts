import type { Envelope } from "./envelope";

export type TabMessage =
  | { kind: "signed-in"; userId: number }
  | { kind: "signed-out"; because: string | null }
  | { kind: "message"; userId: number; envelope: Envelope };

const CHANNEL = "casino-club";

let channel: BroadcastChannel | null = null;

/** Tells the member's other tabs. Never carries a token. */
export function tellTabs(message: TabMessage): void {
  channel?.postMessage(message);
}

export function listenToTabs(handle: (message: TabMessage) => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => {};
  const opened = new BroadcastChannel(CHANNEL);
  channel = opened;
  opened.onmessage = (event: MessageEvent<TabMessage>) => handle(event.data);
  return () => {
    opened.close();
    if (channel === opened) channel = null;
  };
}
