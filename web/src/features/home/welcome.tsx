"use client";

import { useTranslations } from "use-intl";
import { levelProgress, useFormat } from "@/shared/format";
import { useExperience, useGold, useMe, useStats } from "@/shared/store";
import { ButtonLink, Icon, LevelRing, Scene, Skeleton } from "@/shared/ui";
import { RollingNumber } from "@/shared/ui/rolling-number";

/** Who is here, with how much, and the one thing to do next. */
export function Welcome() {
  return (
    <section className="home-hero panel">
      <Scene name="city" eager className="home-hero-art" />
      <Greeting />
      <GoldDisplay />
      <NextSpin />
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

function GoldDisplay() {
  const t = useTranslations("home");
  const gold = useGold();
  const format = useFormat();
  return (
    <div className="home-gold well">
      <span className="text-12 text-t2">{t("gold")}</span>
      {gold === null ? (
        <Skeleton className="h-9 w-36" />
      ) : (
        <span className="num text-28 text-gold" data-testid="home-gold">
          <RollingNumber value={gold} format={format.gold} />
        </span>
      )}
    </div>
  );
}

function NextSpin() {
  const t = useTranslations("home");
  const format = useFormat();
  const stats = useStats();
  const gold = useGold();
  if (!stats || gold === null) {
    return (
      <div className="home-next" aria-busy="true">
        <Skeleton className="h-12 w-full" />
        <Skeleton className="h-16 w-full rounded-16" />
      </div>
    );
  }
  const isNew = stats.total_games_played === 0;
  return (
    <div className="home-next">
      <div>
        <p className="text-16 font-bold">{isNew ? t("firstTitle") : t("againTitle")}</p>
        <p className="text-t2">{isNew ? t("firstText", { gold: format.gold(gold) }) : t("againText")}</p>
      </div>
      <ButtonLink href="/slot" variant="play" wide data-testid="home-cta">
        <Icon name={isNew ? "play" : "spin"} size={22} />
        {isNew ? t("firstCta") : t("againCta")}
      </ButtonLink>
    </div>
  );
}
