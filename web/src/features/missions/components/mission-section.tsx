"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import type { MissionList, MissionView } from "@/shared/api";
import { Countdown, inOrder, refreshRewards } from "@/shared/rewards";
import { Card, EmptyState, SectionHeading } from "@/shared/ui";
import { MissionRow } from "./mission-row";
import s from "./page.module.css";
import { RerollDialog } from "./reroll-dialog";

interface MissionSectionProps {
  name: "daily" | "weekly" | "once";
  missions: MissionView[];
  list: MissionList;
  endsAt?: string;
}

/** The missions of one period, with when they change. */
export function MissionSection({ name, missions, list, endsAt }: MissionSectionProps) {
  const t = useTranslations();
  const [changing, setChanging] = useState<MissionView | null>(null);
  return (
    <section data-testid={`missions-${name}`}>
      <SectionHeading
        more={
          <span className="more gap-1.5 text-12 text-t3">
            {endsAt ? (
              <>
                {t("rewards.resets")} <Countdown until={endsAt} onOver={refreshRewards} />
              </>
            ) : (
              t("missions.onceNote")
            )}
          </span>
        }
      >
        {t(`missions.${name}`)}
      </SectionHeading>
      <Card className={s.rows}>
        {missions.length === 0 ? (
          <EmptyState
            icon="missions"
            title={t("missions.emptyTitle")}
            text={name === "once" ? undefined : t("missions.emptyText")}
          />
        ) : (
          <ul>
            {inOrder(missions).map((mission) => (
              <MissionRow
                key={mission.key}
                mission={mission}
                onChange={mission.rerollable ? () => setChanging(mission) : undefined}
              />
            ))}
          </ul>
        )}
        {name === "daily" && missions.length > 0 && (
          <p className={s.rerolls} data-testid="rerolls-left" data-left={list.rerolls_left}>
            {list.rerolls_left > 0
              ? t("missions.rerollsLeft", { count: list.rerolls_left })
              : t("missions.noRerolls")}
          </p>
        )}
      </Card>
      {changing && <RerollDialog mission={changing} list={list} onClose={() => setChanging(null)} />}
    </section>
  );
}
