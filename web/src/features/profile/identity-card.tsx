"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Profile } from "@/shared/api";
import { levelProgress, useFormat } from "@/shared/format";
import { useExperience, useGold, useMe } from "@/shared/store";
import { Gold, Icon, IconButton, Skeleton } from "@/shared/ui";
import { NicknameDialog } from "./nickname-dialog";

/** The member's card: name, tier, level and gold, laid out like the club's key card. */
export function IdentityCard({ profile }: { profile: Profile | undefined }) {
  const t = useTranslations("profile");
  const format = useFormat();
  const me = useMe();
  const gold = useGold();
  const [editing, setEditing] = useState(false);
  return (
    <section className="member-card metal">
      <div className="flex items-center gap-4">
        <Emblem name={me?.nickname} />
        <div className="min-w-0 flex-1">
          {me ? (
            <>
              <div className="flex items-center gap-1">
                <h1 className="min-w-0 truncate text-22 font-extrabold" data-testid="profile-nickname">
                  {me.nickname}
                </h1>
                <IconButton label={t("editNickname")} onClick={() => setEditing(true)}>
                  <Icon name="edit" />
                </IconButton>
              </div>
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-t2">
                <span className="tag violet">{t(`tier.${me.vip_tier}`)}</span>
                {me.site_id}
              </p>
            </>
          ) : (
            <>
              <h1 className="sr-only">{t("title")}</h1>
              <Skeleton className="mb-1 h-10 w-40" />
              <Skeleton className="h-6 w-28" />
            </>
          )}
        </div>
      </div>
      <LevelBar />
      <div className="flex items-end justify-between gap-3">
        <span className="text-12 text-t2">
          {me ? t("memberSince", { day: format.day(me.created_at) }) : <Skeleton className="h-4 w-24" />}
        </span>
        <span className="text-right">
          <span className="block text-12 text-t2">{t("gold")}</span>
          {gold === null ? <Skeleton className="h-7.5 w-28" /> : <Gold amount={gold} className="text-22" />}
        </span>
      </div>
      {editing && me && (
        <NicknameDialog nickname={profile?.nickname ?? me.nickname} onClose={() => setEditing(false)} />
      )}
    </section>
  );
}

/** The first syllable of the name in the club's hexagon. */
function Emblem({ name }: { name: string | undefined }) {
  return (
    <span className="emblem" aria-hidden="true">
      <span>{name ? Array.from(name)[0] : ""}</span>
    </span>
  );
}

function LevelBar() {
  const t = useTranslations("profile");
  const xp = useExperience();
  if (xp === null) return <Skeleton className="h-10 w-full" />;
  const { level, forNext, ratio } = levelProgress(xp);
  const percent = Math.round(ratio * 100);
  return (
    <div>
      <p className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3">
        <b className="text-16">{t("levelTitle", { level })}</b>
        <span className="text-t2">{t("levelNext", { level: level + 1, points: forNext })}</span>
      </p>
      <div
        className="bar violet"
        role="progressbar"
        aria-label={t("levelTitle", { level })}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <i style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
