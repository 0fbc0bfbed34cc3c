"use client";

import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { loadPreferences } from "../preferences";
import { boot, installSession } from "../session/session";
import type { GlobalState } from "../store/state";
import { useGlobalStore } from "../store/store";
import { installAnnouncer } from "../ui/announce";
import { loadOverlayWindow } from "../ui/later";
import { dismissConnection, notify, notifyBack, notifyLost } from "../ui/notify";

const QUIET_MS = 1_500;
const FALLBACK_FONT = "/fonts/pretendard.css";

/** What runs beside the pages: session, stream, device. Draws nothing. */
export function Watchers() {
  const t = useTranslations("shell");
  const words = useTranslations();

  useEffect(() => {
    loadPreferences();
    const undo = installSession();
    void boot();
    return undo;
  }, []);

  useEffect(() => {
    installAnnouncer({
      level: (level) => notify("success", t("levelUp", { level }), { key: `level:${level}` }),
    });
  }, [t]);

  useEffect(() => {
    const left = new AbortController();
    import("./tab-title").then(({ keepTitle }) => keepTitle(words, left.signal)).catch(() => undefined);
    return () => left.abort();
  }, [words]);

  useEffect(() => watchConnection(t("lostToast"), t("backToast")), [t]);

  useEffect(() => {
    const idle = window.requestIdleCallback ?? ((work: () => void) => window.setTimeout(work, 1_000));
    idle(() => {
      // A window that opens at once, and also when the network has gone in between.
      loadOverlayWindow().catch(() => undefined);
      // Glyphs beyond our own texts (names of members) come in slices, after everything else.
      if (document.querySelector(`link[href="${FALLBACK_FONT}"]`)) return;
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: FALLBACK_FONT });
      document.head.append(link);
    });
  }, []);

  return null;
}

/** One toast for a loss that lasts; it turns into the good news. */
function watchConnection(lost: string, back: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = false;
  // A device that is offline has lost the line, even before the socket notices.
  const stateOf = ({ connection, online }: GlobalState) =>
    online || connection === "idle" ? connection : "lost";
  const unsubscribe = useGlobalStore.subscribe((now, before) => {
    const state = stateOf(now);
    if (state === stateOf(before)) return;
    clearTimeout(timer);
    if (state === "lost") {
      timer = setTimeout(() => {
        told = true;
        notifyLost(lost);
      }, QUIET_MS);
    } else if (told && state !== "connecting") {
      told = false;
      if (state === "idle") dismissConnection();
      else notifyBack(back);
    }
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
