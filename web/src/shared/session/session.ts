import { api, call, whenSessionLost } from "../api/client";
import { toApiError } from "../api/errors";
import { refreshSession } from "../api/refresh";
import { dropToken, holdToken } from "../api/token";
import type { TokenResponse } from "../api/types";
import { queryClient } from "../query";
import { reconnectDelay } from "../realtime/backoff";
import type { RealtimeConnection } from "../realtime/connection";
import { receiveFromTab } from "../realtime/receive";
import { listenToTabs, tellTabs } from "../realtime/tabs";
import { hydrateFromServer } from "../store/hydrate";
import { clearMember, hydrate, setOnline, useGlobalStore } from "../store/store";
import { mayBeSignedIn, rememberSignedIn } from "./hint";

export type SignedOutReason = "sessionRevoked" | "sessionExpired" | "signedOutElsewhere" | "selfExcluded";

let stream: Promise<RealtimeConnection> | null = null;

/** The stream is for members: a guest never downloads it, and a member after the first paint. */
function withStream(act: (connection: RealtimeConnection) => void): void {
  stream ??= import("../realtime/stream").then(({ createRealtime }) =>
    createRealtime((explicit) => {
      if (explicit) endLocally("sessionRevoked");
      else void confirmSession();
    }),
  );
  stream.then(act, () => {
    stream = null;
  });
}

const startStream = () => withStream((connection) => connection.start());
const stopStream = () => {
  if (stream) withStream((connection) => connection.stop());
};

/** The socket was closed for the session's sake: either the token was old, or the session is gone. */
async function confirmSession(): Promise<void> {
  stopStream();
  try {
    await refreshSession();
    startStream();
  } catch (cause) {
    if (toApiError(cause).isUnanswered) setTimeout(() => void confirmSession(), reconnectDelay(2));
    else endLocally("sessionRevoked");
  }
}

/** Start of a page: renew the session if there may be one, read everything once, open the stream. */
export async function boot(attempt = 0): Promise<void> {
  if (!mayBeSignedIn()) {
    clearMember();
    return;
  }
  try {
    await refreshSession();
    await hydrateFromServer();
    startStream();
  } catch (cause) {
    const error = toApiError(cause);
    if (error.status === 401) endLocally(attempt === 0 ? null : "sessionExpired");
    else setTimeout(() => void boot(attempt + 1), reconnectDelay(attempt));
  }
}

/** After sign-up or login: the reply already says who and how much; statistics follow in the same way as at boot. */
export async function begin(reply: TokenResponse): Promise<void> {
  holdToken(reply);
  rememberSignedIn(true);
  queryClient.clear();
  await hydrateFromServer().catch(() => hydrate({ me: reply.user_info, balance: reply.balance }));
  tellTabs({ kind: "signed-in", userId: reply.user_info.id });
  startStream();
}

/** Signs this device out, in every tab. The local end does not wait for the server. */
export async function signOut(everywhere = false): Promise<void> {
  const farewell = everywhere ? call(api.POST("/api/auth/logout-all")) : call(api.POST("/api/auth/logout"));
  if (everywhere) await farewell;
  else await farewell.catch(() => undefined);
  endLocally(null);
  tellTabs({ kind: "signed-out", because: "signedOutElsewhere" });
}

/** The member's own wish ended every session: the page says so, not that somebody else did it. */
export function leaveForBreak(): void {
  endLocally("selfExcluded");
  tellTabs({ kind: "signed-out", because: "selfExcluded" });
}

function endLocally(because: SignedOutReason | null): void {
  stopStream();
  dropToken();
  rememberSignedIn(false);
  queryClient.clear();
  clearMember(because);
}

/** Wires the page to the device and the other tabs. Returns how to undo it. */
export function installSession(): () => void {
  whenSessionLost((code) => endLocally(code === "SESSION_REVOKED" ? "sessionRevoked" : "sessionExpired"));
  const closeTabs = listenToTabs((message) => {
    if (message.kind === "message") receiveFromTab(message.userId, message.envelope);
    else if (message.kind === "signed-out")
      endLocally(message.because === "selfExcluded" ? "selfExcluded" : "signedOutElsewhere");
    else if (useGlobalStore.getState().truth.me?.id !== message.userId) void boot();
  });
  const wake = () => {
    setOnline(navigator.onLine);
    if (stream && document.visibilityState === "visible" && navigator.onLine)
      withStream((connection) => connection.nudge());
  };
  const events: Array<[EventTarget, string]> = [
    [window, "online"],
    [window, "offline"],
    [window, "pageshow"],
    [document, "visibilitychange"],
  ];
  for (const [target, name] of events) target.addEventListener(name, wake);
  setOnline(navigator.onLine);
  return () => {
    closeTabs();
    stopStream();
    for (const [target, name] of events) target.removeEventListener(name, wake);
  };
}
