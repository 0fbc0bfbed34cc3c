import type { useTranslations } from "use-intl";

type Words = ReturnType<typeof useTranslations<never>>;

/** Games whose address is not their key. */
const KEY_OF: Record<string, string> = { neon: "slot_enhanced", wheel: "prize_roulette" };

/**
 * The tab's name in the reader's language. The pages' metadata has it in Korean alone, and comes again
 * with every navigation: what it writes is replaced.
 */
export function keepTitle(t: Words, left: AbortSignal): void {
  const write = () => {
    const page = location.pathname.slice(1);
    const keys = [`shell.nav.${page}`, `shell.title.${page}`, `common.game.${KEY_OF[page] ?? page}`];
    const key = (keys as "shell.nav.home"[]).find((name) => t.has(name));
    const title = key ? `${t(key)} · Casino Club` : "Casino Club";
    if (document.title !== title) document.title = title;
  };
  if (left.aborted) return;
  write();
  const observer = new MutationObserver(write);
  observer.observe(document.head, { childList: true, characterData: true, subtree: true });
  left.addEventListener("abort", () => observer.disconnect());
}
