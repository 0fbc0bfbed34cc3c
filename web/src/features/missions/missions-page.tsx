"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import type { MailboxItem, MissionList } from "@/shared/api";
import { isClaimable, otherMail, useMailbox, useMissions } from "@/shared/rewards";
import { useOnline } from "@/shared/store";
import { Backdrop, Button, Card, ErrorState, Icon, Scene, SectionHeading, Skeleton } from "@/shared/ui";
import { useClaimAll } from "./api";
import { Granted } from "./components/granted";
import { Items } from "./components/items";
import { Mail } from "./components/mail";
import { MissionSection } from "./components/mission-section";
import s from "./components/page.module.css";

export function MissionsPage() {
  const t = useTranslations("missions");
  const missions = useMissions();
  const mail = useMailbox();
  const online = useOnline();
  const letters = mail.data && missions.data ? otherMail(mail.data, missions.data.items) : undefined;
  return (
    <>
      <Backdrop>
        <Scene name="city" eager className={s.sky} />
      </Backdrop>
      <div className={s.page} data-offline={!online || undefined}>
        <header className={s.intro}>
          <div>
            <h1>{t("title")}</h1>
            <p>{t("lead")}</p>
          </div>
          <div className={s.ways}>
            <Link href="/achievements" className={s.link}>
              {t("achievements")}
              <Icon name="next" size={16} />
            </Link>
            {missions.data && <ClaimAll list={missions.data} letters={letters ?? []} />}
          </div>
        </header>
        <div className={s.main}>
          {missions.data ? (
            <Sections list={missions.data} />
          ) : missions.error ? (
            <Card>
              <ErrorState error={missions.error} onRetry={() => void missions.refetch()} />
            </Card>
          ) : (
            <Awaited />
          )}
        </div>
        <div className={s.side}>
          <Mail
            letters={letters}
            error={mail.error ?? (mail.data ? missions.error : null)}
            onRetry={() => void Promise.all([mail.refetch(), missions.refetch()])}
          />
          <Items />
          <Granted missions={missions.data?.items ?? []} />
        </div>
      </div>
    </>
  );
}

function Sections({ list }: { list: MissionList }) {
  const of = (period: MissionList["items"][number]["period"]) =>
    list.items.filter((mission) => mission.period === period);
  return (
    <>
      <MissionSection name="daily" missions={of("DAILY")} list={list} endsAt={list.day_ends_at} />
      <MissionSection name="weekly" missions={of("WEEKLY")} list={list} endsAt={list.week_ends_at} />
      <MissionSection name="once" missions={of("ONCE")} list={list} />
    </>
  );
}

/** With two or more to take, one press is enough. */
function ClaimAll({ list, letters }: { list: MissionList; letters: MailboxItem[] }) {
  const t = useTranslations("missions");
  const online = useOnline();
  const { pending, start } = useClaimAll();
  const ready = list.items.filter(isClaimable);
  const count = ready.length + letters.length;
  if (count < 2 && !pending) return null;
  return (
    <Button
      variant="play"
      className={s.all}
      loading={pending}
      disabled={!online}
      data-testid="claim-all"
      onClick={() =>
        void start([
          ...ready.map(({ id, key }) => ({ from: "mission" as const, ref: id, name: key })),
          ...letters.map(({ id }) => ({ from: "mailbox" as const, ref: id, name: id })),
        ])
      }
    >
      {t("claimAll")}
      {!pending && <span className="num">{count}</span>}
    </Button>
  );
}

const AWAITED = [
  { name: "daily", rows: ["a", "b", "c"] },
  { name: "weekly", rows: ["a", "b", "c"] },
  { name: "once", rows: ["a", "b", "c", "d", "e", "f"] },
] as const;

function Awaited() {
  const t = useTranslations("missions");
  return AWAITED.map(({ name, rows }) => (
    <section key={name} aria-busy="true">
      <SectionHeading>{t(name)}</SectionHeading>
      <Card className={s.rows}>
        {rows.map((row) => (
          <div key={row} className={s.row}>
            <Skeleton className={s.awaited} />
          </div>
        ))}
      </Card>
    </section>
  ));
}
