/** Something was reached; `named` is null when only the fact is known. */
export interface News {
  of: "mission" | "achievement";
  named: { title: string; title_en: string } | null;
  /** The name of the reward that waits: the same news is told once. */
  key: string;
}

let announcer: ((news: News) => void) | null = null;
/** What was reached before anybody could say it. */
let unsaid: News[] = [];

/** Installed by what speaks the page's language, which comes after the first paint. */
export function installAnnouncer(next: (news: News) => void): void {
  announcer = next;
  const due = unsaid;
  unsaid = [];
  for (const news of due) next(news);
}

export function announce(news: News): void {
  if (announcer) announcer(news);
  else unsaid.push(news);
}
