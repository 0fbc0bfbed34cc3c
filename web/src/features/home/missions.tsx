"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import type { MissionList, MissionView } from "@/shared/api";
import {
  ClaimKey,
  Countdown,
  inOrder,
  isClaimable,
  MissionBar,
  RewardChips,
  refreshRewards,
  useClaim,
  useMissions,
  useMissionTitle,
} from "@/shared/rewards";
import { EmptyState, ErrorState, Gold, Icon, SectionHeading, Skeleton } from "@/shared/ui";

const PLACES = [1, 2, 3];

/** Today's three, with what is ready to take. */
export function TodayMissions() {
  const t = useTranslations();
  const { data, error, refetch } = useMissions();
  return (
    <section className="home-missions" data-testid="home-missions">
      <SectionHeading
        more={
          <Link href="/missions" className="more" aria-label={t("home.missionsMore")}>
            {data && <TimeLeft list={data} />}
            <Icon name="next" size={16} />
          </Link>
        }
      >
        {t("home.missions")}
      </SectionHeading>
      <div className="panel home-mission-rows" aria-busy={!data && !error}>
        {data ? (
          <Rows list={data} />
        ) : error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          PLACES.map((place) => (
            <div key={place} className="home-mission">
              <Skeleton className="h-10 w-full" />
            </div>
          ))
        )}
      </div>
    </section>
  );
}

function TimeLeft({ list }: { list: MissionList }) {
  const t = useTranslations("rewards");
  return (
    <span className="mr-1 text-12 text-t3">
      {t("resets")} <Countdown until={list.day_ends_at} onOver={refreshRewards} />
    </span>
  );
}

function Rows({ list }: { list: MissionList }) {
  const t = useTranslations("home");
  const daily = list.items.filter(({ period }) => period === "DAILY");
  if (daily.length === 0) return <EmptyState icon="missions" title={t("missionsEmpty")} />;
  return (
    <ul>
      {inOrder(daily).map((mission) => (
        <Row key={mission.key} mission={mission} />
      ))}
    </ul>
  );
}

function Row({ mission }: { mission: MissionView }) {
  const t = useTranslations("rewards");
  const titleOf = useMissionTitle();
  const claim = useClaim();
  const { state, count, target, reward } = mission;
  return (
    <li className="home-mission" data-state={state} data-testid={`home-mission-${mission.id}`}>
      <div className="grid min-w-0 gap-2">
        <h3 className="leading-5 font-semibold">{titleOf(mission)}</h3>
        <MissionBar mission={mission} />
      </div>
      <div className="home-mission-end">
        {isClaimable(mission) ? (
          <ClaimKey
            title={titleOf(mission)}
            pending={claim.isPending}
            testId="mission-claim"
            onClaim={() => claim.mutate({ from: "mission", ref: mission.id, name: mission.key })}
          >
            {reward.gold > 0 ? <Gold amount={reward.gold} /> : null}
            {t("claim")}
          </ClaimKey>
        ) : state === "CLAIMED" ? (
          <span className="flex items-center gap-1 text-t3">
            <Icon name="check" size={16} className="text-win" />
            {t("done")}
          </span>
        ) : (
          <>
            <RewardChips reward={{ ...reward, xp: 0 }} />
            <small className="num text-t3">{t("count", { count, target })}</small>
          </>
        )}
      </div>
    </li>
  );
}
