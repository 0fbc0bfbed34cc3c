/** Says things that happen outside any component; the shell gives it the page's language. */
type Announcer = { level: (level: number) => void };

let announcer: Announcer = { level: () => {} };

export function installAnnouncer(next: Announcer): void {
  announcer = next;
}

export function announceLevel(level: number): void {
  announcer.level(level);
}
