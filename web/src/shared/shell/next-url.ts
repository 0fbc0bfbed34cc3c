/** Where to go after signing in. Only a path of ours: `?next=` must not lead anyone to another site. */
export function safeNext(next: string | null, otherwise = "/home"): string {
  if (!next?.startsWith("/") || next.startsWith("//") || next.includes("\\")) return otherwise;
  return next;
}
