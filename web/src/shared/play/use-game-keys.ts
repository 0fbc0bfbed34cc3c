"use client";

import { useEffect, useRef } from "react";

interface GameKeys {
  onSpace: () => void;
  onStep?: (direction: 1 | -1) => void;
  /** Keys of this game alone, by the character they type. */
  others?: Record<string, () => void>;
}

const TAKES_KEYS = "a,button,input,select,textarea,[role=spinbutton],[role=dialog],[contenteditable]";

/** Space plays, left and right change the stake, wherever nothing else waits for those keys. */
export function useGameKeys(keys: GameKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const within = event.target instanceof Element ? event.target : null;
      // No control but a field to write in waits for a character.
      const other = latest.current.others?.[event.key];
      if (other && !within?.closest("input,select,textarea,[role=dialog],[contenteditable]")) {
        if (!event.repeat) other();
        return;
      }
      if (within?.closest(TAKES_KEYS)) return;
      if (event.code === "Space") {
        event.preventDefault();
        // A key that is held down is one press.
        if (!event.repeat) latest.current.onSpace();
      }
      if (event.key === "ArrowRight") latest.current.onStep?.(1);
      if (event.key === "ArrowLeft") latest.current.onStep?.(-1);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
