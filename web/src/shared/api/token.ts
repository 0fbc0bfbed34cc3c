import type { TokenResponse } from "./types";

/** Renew this long before the end, so that a request rarely meets an expired token. */
const MARGIN_MS = 60_000;

interface Access {
  token: string;
  expiresAt: number;
  sessionId: string;
}

// In memory only: nothing that can be read from storage signs anyone in.
let access: Access | null = null;

export function holdToken(reply: TokenResponse, now = Date.now()): void {
  access = {
    token: reply.access_token,
    expiresAt: now + reply.expires_in * 1000,
    sessionId: reply.session_id,
  };
}

export function dropToken(): void {
  access = null;
}

export function accessToken(): string | null {
  return access?.token ?? null;
}

export function currentSessionId(): string | null {
  return access?.sessionId ?? null;
}

export function needsRenewal(now = Date.now()): boolean {
  return access !== null && now > access.expiresAt - MARGIN_MS;
}
