"use client";

import { useTranslations } from "use-intl";
import { CrashPanel } from "./components/crash-panel";
import { GoalBar } from "./components/goal-bar";
import s from "./components/overlay.module.css";
import { CelebratedWin, ClubWins, WinList } from "./components/wins";
import { useFeed } from "./use-feed";

/** A browser source: no frame, no ground, nothing to press. */
export function OverlayPage() {
  const t = useTranslations("overlay");
  const { state, feed, celebrated, offset } = useFeed();

  return (
    <main className={s.stage} data-overlay="" data-testid="overlay" data-state={state}>
      <h1 className="sr-only">{t("addresses.title")}</h1>
      {(state === "noToken" || state === "revoked") && (
        <p className={s.notice} role="status">
          {t(state)}
        </p>
      )}
      {feed && (
        <>
          <div className={s.left}>
            {feed.crash && <CrashPanel crash={feed.crash} offset={offset} />}
            {feed.goal && <GoalBar goal={feed.goal} name={feed.nickname} />}
          </div>
          <div className={s.right}>
            <WinList wins={feed.wins} />
            <ClubWins wins={feed.club_wins} />
          </div>
          {celebrated && <CelebratedWin key={celebrated.round_id} win={celebrated} />}
        </>
      )}
      {state === "lost" && feed && <p className={s.lost}>{t("lost")}</p>}
    </main>
  );
}
