import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../format";
import { Card, Gold, Icon, SectionHeading, Skeleton } from "../ui";
import s from "./page.module.css";
import { SittingLine } from "./sitting-line";

interface RecordPanelProps {
  id: string;
  game: string;
  title: string;
  plays: number | undefined;
  wins: number | undefined;
  /** What this game counts as won, where that is not a payout. */
  winsLabel?: string;
  /** Null where nothing is paid out. */
  best: number | undefined | null;
}

/** The member's statistics of a game, and of this sitting. */
export function RecordPanel({ id, game, title, plays, wins, winsLabel, best }: RecordPanelProps) {
  const t = useTranslations("play.record");
  const format = useFormat();
  const count = (value: number | undefined) => (value === undefined ? undefined : format.number(value));
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading
        more={
          <Link href={`/history?game=${game}`} className="more">
            {t("all")}
            <Icon name="next" size={16} />
          </Link>
        }
      >
        {title}
      </SectionHeading>
      <dl className={s.record}>
        <Figure label={t("plays")} testId={`${id}-stat-plays`} value={count(plays)} />
        <Figure label={winsLabel ?? t("wins")} testId={`${id}-stat-wins`} value={count(wins)} />
        {best !== null && (
          <Figure label={t("best")} value={best === undefined ? undefined : <Gold amount={best} />} />
        )}
      </dl>
      <SittingLine />
    </Card>
  );
}

function Figure({ label, value, testId }: { label: string; value: ReactNode; testId?: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-testid={testId}>{value ?? <Skeleton className="h-5 w-12" />}</dd>
    </div>
  );
}
