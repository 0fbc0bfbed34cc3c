import type { Envelope } from "./envelope";
import { parseEnvelope } from "./envelope";

/** A line to the stream, whichever transport: opened with a ticket, speaks envelopes, closes once. */
export interface Line {
  ping(): void;
  close(): void;
}

export interface LineEvents {
  onMessage(message: Envelope): void;
  /** Anything arrived, `pong` included: the line is alive. */
  onLife(): void;
  onClose(code: number): void;
}

const NORMAL = 1000;
const SSE_BROKEN = 1006;

export function openSocket(query: string, events: LineEvents): Line {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(`${scheme}//${location.host}/ws/notifications?${query}`);
  socket.onmessage = (event: MessageEvent<string>) => {
    events.onLife();
    const message = parseEnvelope(event.data);
    if (message) events.onMessage(message);
  };
  socket.onclose = (event) => events.onClose(event.code);
  return {
    ping: () => {
      if (socket.readyState === WebSocket.OPEN) socket.send('{"type":"ping"}');
    },
    close: () => {
      socket.onclose = null;
      socket.onmessage = null;
      socket.close(NORMAL);
    },
  };
}

/** Server-sent events: one way only, so the server's own heartbeat is the sign of life. */
export function openEventSource(query: string, events: LineEvents): Line {
  const source = new EventSource(`/sse/notifications?${query}`);
  const hear = (event: MessageEvent<string>) => {
    events.onLife();
    const message = parseEnvelope(event.data);
    if (message) events.onMessage(message);
  };
  source.onopen = () => events.onLife();
  source.onmessage = hear;
  // The browser's own retry would come with the ticket that is already used.
  source.onerror = () => {
    source.close();
    events.onClose(SSE_BROKEN);
  };
  return { ping: () => {}, close: () => source.close() };
}
