/** Where to go after signing in. Only a path of ours: `?next=` must not lead anyone to another site. */
export function safeNext(next: string | null): string {
  if (!next?.startsWith("/") || next.startsWith("//") || next.includes("\\")) return "/home";
  return next;
}
