"use client";

import { useTranslations } from "use-intl";
import type { GrantedReward, MissionView } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { RewardChips, useMissionTitle } from "@/shared/rewards";
import { useOnline } from "@/shared/store";
import { Button, Card, ErrorState, SectionHeading, Skeleton } from "@/shared/ui";
import { useGranted } from "../api";
import s from "./page.module.css";

/** Everything that was paid, newest first. */
export function Granted({ missions }: { missions: MissionView[] }) {
  const t = useTranslations();
  const online = useOnline();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useGranted();
  const rewards = data?.pages.flatMap((page) => page.items);
  return (
    <section data-testid="granted">
      <SectionHeading>{t("missions.granted.title")}</SectionHeading>
      <Card className={s.rows} aria-busy={!rewards && !error}>
        {error && !rewards ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : !rewards ? (
          <Skeleton className={s.grantedAwaited} />
        ) : rewards.length === 0 ? (
          <p className={s.none}>{t("missions.granted.empty")}</p>
        ) : (
          <ul>
            {rewards.map((reward) => (
              <Row key={reward.id} granted={reward} missions={missions} />
            ))}
          </ul>
        )}
        {hasNextPage && (
          <Button
            variant="ghost"
            small
            wide
            loading={isFetchingNextPage}
            disabled={!online}
            onClick={() => void fetchNextPage()}
          >
            {t("common.more")}
          </Button>
        )}
      </Card>
    </section>
  );
}

function Row({ granted, missions }: { granted: GrantedReward; missions: MissionView[] }) {
  const format = useFormat();
  const title = useTitle(granted, missions);
  return (
    <li className={s.letter} data-testid="granted-row" data-name={granted.id}>
      <div className={s.what}>
        <h3 className={s.paid}>
          {title}
          <time dateTime={granted.granted_at} title={format.moment(granted.granted_at)} className={s.note}>
            {format.ago(granted.granted_at)}
          </time>
        </h3>
        <RewardChips reward={granted.reward} />
      </div>
    </li>
  );
}

/** A mission that is no longer in view has no title here: its code is no word for a reader. */
function useTitle({ id, source, ref }: GrantedReward, missions: MissionView[]): string {
  const t = useTranslations("missions");
  const titleOf = useMissionTitle();
  const mission = missions.find(({ key }) => key === id);
  if (mission) return titleOf(mission);
  const count = Number(ref) || 0;
  if (source === "level") return t("mailbox.source.level", { level: count });
  if (source === "streak") return t("granted.streak", { days: count });
  return source === "mission" || source === "achievement"
    ? t(`mailbox.source.${source}`)
    : t("mailbox.source.other");
}
