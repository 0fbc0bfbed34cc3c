"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon, NetGold } from "../ui";
import { lasting } from "../ui/later";
import s from "./page.module.css";
import { useSitting } from "./sitting";

// Words and window of a reminder come when someone has played here.
const RealityCheck = dynamic(
  () => lasting(() => import("./reality-check").then((module) => module.RealityCheck)),
  {
    ssr: false,
  },
);

const MINUTE_MS = 60_000;

/** How long one has been playing and what it changed, where one can see it at any time. */
export function SittingLine() {
  const t = useTranslations("play.sitting");
  const sitting = useSitting();
  const now = useMinute();
  const minutes = sitting ? Math.floor((Math.max(now, sitting.lastAt) - sitting.startedAt) / MINUTE_MS) : 0;
  return (
    <p
      className={s.sitting}
      data-testid="sitting"
      data-net={sitting?.net ?? 0}
      data-rounds={sitting?.rounds ?? 0}
    >
      <Icon name="clock" size={16} />
      {sitting ? (
        <>
          <span>{t("played", { minutes, rounds: sitting.rounds })}</span>
          <NetGold amount={sitting.net} />
          <RealityCheck sitting={sitting} />
        </>
      ) : (
        <span>{t("none")}</span>
      )}
      <Link href="/limits" className={s.toLimits}>
        {t("limits")}
      </Link>
    </p>
  );
}

/** Moves on by the minute while anyone looks. */
function useMinute(): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, MINUTE_MS / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
}
