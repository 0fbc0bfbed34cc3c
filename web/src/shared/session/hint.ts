const KEY = "cc.signed-in";

/**
 * Whether a refresh cookie may exist: script cannot see it, and asking blindly would put a failed
 * request into the console of every visitor. It says nothing a thief could use.
 */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) === "1";
  } catch {
    return true;
  }
}

export function rememberSignedIn(yes: boolean): void {
  try {
    if (yes) localStorage.setItem(KEY, "1");
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage each visit asks the server once; nothing else changes.
  }
}
