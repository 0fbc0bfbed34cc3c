"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { StreakView } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { Countdown, refreshRewards, useClaim, useStreak } from "@/shared/rewards";
import { useOnline, useStats } from "@/shared/store";
import { Button, ButtonLink, Icon, Skeleton } from "@/shared/ui";
import { StreakCalendar } from "./streak-calendar";

/** The check-in's day and its worth, or why nobody knows. */
export function DailyStanding() {
  const { data: streak, error, refetch } = useStreak();
  if (streak) return <Standing streak={streak} />;
  if (error) return <Failed onRetry={() => void refetch()} />;
  return (
    <div className="home-standing" aria-busy="true">
      <div className="grid gap-2">
        <Skeleton className="h-6 w-28" />
        <Skeleton className="h-5 w-24" />
      </div>
      <Skeleton className="h-14 w-32" />
    </div>
  );
}

/** The week beside the one thing to press: the reward, or else the next spin. */
export function DailyKeys() {
  const { data: streak, error } = useStreak();
  const stats = useStats();
  if (!stats || (!streak && !error)) {
    return (
      <>
        <div className="home-days" aria-busy="true">
          <Skeleton className="h-[60px] w-full" />
        </div>
        <div className="home-keys">
          <Skeleton className="m-1 h-14 rounded-16" />
        </div>
      </>
    );
  }
  const isNew = stats.total_games_played === 0;
  return (
    <>
      <div className="home-days">{streak && <StreakCalendar streak={streak} />}</div>
      <div className="home-keys">
        {isNew || !streak?.claimable ? <SpinKey isNew={isNew} /> : <ClaimKey streak={streak} />}
        {isNew && streak?.claimable && <ClaimKey streak={streak} second />}
      </div>
    </>
  );
}

/** The rest of the page stands: a failed check-in takes no spin away. */
function Failed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations();
  return (
    <div className="home-standing" role="alert">
      <span className="flex items-center gap-2 text-t2">
        <Icon name="warn" size={20} />
        {t("home.streakError")}
      </span>
      <Button variant="secondary" small onClick={onRetry}>
        <Icon name="spin" size={18} />
        {t("common.retry")}
      </Button>
    </div>
  );
}

/** Which day it is and what it gives; once it is taken, what tomorrow will. */
function Standing({ streak }: { streak: StreakView }) {
  const t = useTranslations("home");
  const words = useTranslations("rewards");
  const format = useFormat();
  const { claimable, next_reward: next } = streak;
  return (
    <div className="home-standing" data-testid="streak" data-days={streak.streak} data-claimable={claimable}>
      <div className="home-run">
        <h2 className="text-16 font-bold">
          {claimable ? t("daysToday", { days: streak.streak + 1 }) : t("daysInARow", { days: streak.streak })}
        </h2>
        <p className="leading-5 text-t2">
          <About streak={streak} />
        </p>
      </div>
      <div className="home-amount">
        {!claimable && <span className="text-12 text-t3">{t("tomorrow")}</span>}
        <b className="num text-gold" title={format.gold(next.gold)}>
          {format.number(next.gold)}
          <small> G</small>
        </b>
        <span className="num text-violet">{words("xp", { xp: next.xp })}</span>
      </div>
    </div>
  );
}

function About({ streak }: { streak: StreakView }): ReactNode {
  const t = useTranslations("home");
  const format = useFormat();
  if (!streak.claimable) {
    return (
      <>
        {t("claimedToday")} · <Countdown until={streak.resets_at} onOver={refreshRewards} />
      </>
    );
  }
  if (streak.freezes_needed > 0) return t("freezes", { count: streak.freezes_needed });
  const after = streak.calendar.find(({ day }) => day === streak.streak + 2);
  if (!after) return t("weekFull");
  return t.rich("tomorrowIs", {
    amount: format.gold(after.gold),
    gold: (chunks) => <span className="num text-gold">{chunks}</span>,
  });
}

function SpinKey({ isNew }: { isNew: boolean }) {
  const t = useTranslations("home");
  return (
    <ButtonLink href="/slot" variant="play" wide data-testid="home-cta">
      <Icon name={isNew ? "play" : "spin"} size={22} />
      {isNew ? t("firstCta") : t("againCta")}
    </ButtonLink>
  );
}

/** Magenta, or gold-rimmed steel where the first spin is the one thing to press. */
function ClaimKey({ streak, second }: { streak: StreakView; second?: boolean }) {
  const t = useTranslations("home");
  const format = useFormat();
  const online = useOnline();
  const claim = useClaim();
  return (
    <Button
      variant={second ? "secondary" : "play"}
      wide
      className={second ? "home-claim-also" : undefined}
      loading={claim.isPending}
      disabled={!online}
      data-testid="streak-claim"
      // The day is part of the name: a key that nobody answered yesterday must not claim today's.
      onClick={() => claim.mutate({ from: "streak", ref: "", name: `streak:${streak.resets_at}` })}
    >
      {second
        ? t.rich("claimAlso", {
            amount: format.gold(streak.next_reward.gold),
            gold: (chunks) => <span className="num text-gold">{chunks}</span>,
          })
        : t("claimToday")}
    </Button>
  );
}
