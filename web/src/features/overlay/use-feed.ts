"use client";

import { useEffect, useState } from "react";
import { look, type OverlayFeed } from "./api";
import { freshWins, tokenOf, type Win } from "./live";

const EVERY_MS = 1_500;
const CELEBRATED_MS = 6_000;

export interface Shown {
  state: "waiting" | "noToken" | "revoked" | "quiet" | "live" | "lost";
  feed: OverlayFeed | null;
  /** The win on show, for a few seconds. */
  celebrated: Win | null;
  /** The server's clock less this one's, in ms. */
  offset: number;
}

const NOTHING: Shown = { state: "waiting", feed: null, celebrated: null, offset: 0 };

/** Asks again and again, one request at a time; what was last seen stays while the club does not answer. */
export function useFeed(): Shown {
  const [shown, setShown] = useState<Shown>(NOTHING);

  useEffect(() => {
    const left = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    let calm: ReturnType<typeof setTimeout>;
    let wins: Win[] | null = null;

    async function ask(token: string): Promise<boolean> {
      const answer = await look(token, AbortSignal.any([left.signal, AbortSignal.timeout(10_000)]));
      if ("gone" in answer) {
        setShown({ ...NOTHING, state: "revoked" });
        return false;
      }
      if ("quiet" in answer) {
        setShown({ ...NOTHING, state: "quiet" });
        return true;
      }
      const { feed } = answer;
      const [fresh] = freshWins(wins, feed.wins);
      wins = feed.wins;
      const offset = feed.crash ? Date.parse(feed.crash.round.server_time) - Date.now() : 0;
      setShown((now) => ({ state: "live", feed, offset, celebrated: fresh ?? now.celebrated }));
      if (fresh) {
        clearTimeout(calm);
        calm = setTimeout(() => setShown((now) => ({ ...now, celebrated: null })), CELEBRATED_MS);
      }
      return true;
    }

    async function go(token: string): Promise<void> {
      let again = true;
      try {
        again = await ask(token);
      } catch {
        if (left.signal.aborted) return;
        setShown((now) => ({ ...now, state: "lost" }));
      }
      if (again && !left.signal.aborted) timer = setTimeout(() => void go(token), EVERY_MS);
    }

    const token = tokenOf(location.hash);
    if (token) void go(token);
    else setShown({ ...NOTHING, state: "noToken" });
    return () => {
      left.abort();
      clearTimeout(timer);
      clearTimeout(calm);
    };
  }, []);

  return shown;
}
