"use client";

import { useTranslations } from "use-intl";
import { levelProgress } from "@/shared/format";
import { useExperience, useMe } from "@/shared/store";
import { LevelRing, Scene, Skeleton } from "@/shared/ui";
import { DailyKeys, DailyStanding } from "./daily";

/** Who is here, how far, and what today gives. */
export function Welcome() {
  return (
    <section className="home-hero panel">
      <Scene name="city" eager className="home-hero-art" />
      <div className="home-top">
        <Greeting />
        <DailyStanding />
      </div>
      <DailyKeys />
    </section>
  );
}

function Greeting() {
  const t = useTranslations("home");
  const me = useMe();
  const xp = useExperience();
  if (!me || xp === null) {
    return (
      <div className="home-hello" aria-busy="true">
        <Skeleton className="size-15 rounded-full desktop:size-18" />
        <div className="grid gap-2">
          <h1 className="sr-only">{t("games")}</h1>
          <Skeleton className="h-6 w-44" />
          <Skeleton className="h-5 w-32" />
        </div>
      </div>
    );
  }
  const { level, forNext } = levelProgress(xp);
  return (
    <div className="home-hello">
      <LevelRing experiencePoints={xp} className="size-15 desktop:size-18 desktop:text-16" />
      <div className="min-w-0">
        <h1 className="text-18 leading-[26px] font-bold desktop:text-22">
          {t("hello", { name: me.nickname })}
        </h1>
        <p className="leading-5 text-t2">
          {t.rich("toNext", {
            level: level + 1,
            points: forNext,
            xp: (chunks) => <span className="num text-violet">{chunks}</span>,
          })}
        </p>
      </div>
    </div>
  );
}
