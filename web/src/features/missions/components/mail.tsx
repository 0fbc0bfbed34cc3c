"use client";

import { useTranslations } from "use-intl";
import type { MailboxItem } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { ClaimKey, RewardChips, useClaim } from "@/shared/rewards";
import { Card, EmptyState, ErrorState, SectionHeading, Skeleton } from "@/shared/ui";
import s from "./page.module.css";

interface MailProps {
  letters: MailboxItem[] | undefined;
  error: unknown;
  onRetry: () => void;
}

/** Rewards that wait and belong to no mission in view: yesterday's, and those of levels. */
export function Mail({ letters, error, onRetry }: MailProps) {
  const t = useTranslations("missions.mailbox");
  return (
    <section data-testid="mailbox">
      <SectionHeading>{t("title")}</SectionHeading>
      <Card className={s.rows} aria-busy={!letters && !error}>
        {letters ? (
          <Letters letters={letters} />
        ) : error ? (
          <ErrorState error={error} onRetry={onRetry} />
        ) : (
          <Skeleton className={s.mailAwaited} />
        )}
      </Card>
    </section>
  );
}

function Letters({ letters }: { letters: MailboxItem[] }) {
  const t = useTranslations("missions.mailbox");
  if (letters.length === 0) return <EmptyState icon="gift" title={t("empty")} text={t("emptyText")} />;
  return (
    <ul>
      {letters.map((letter) => (
        <Letter key={letter.id} letter={letter} />
      ))}
    </ul>
  );
}

function Letter({ letter }: { letter: MailboxItem }) {
  const t = useTranslations();
  const format = useFormat();
  const claim = useClaim();
  const title = useSource(letter);
  const { id, expires_at: until, reward } = letter;
  return (
    <li className={s.letter} data-testid="letter" data-name={id}>
      <div className={s.what}>
        <h3>{title}</h3>
        <RewardChips reward={reward} />
        <small className={s.note}>
          {until
            ? t("missions.mailbox.expires", { moment: `${format.day(until)} ${format.clock(until)}` })
            : t("missions.mailbox.forever")}
        </small>
      </div>
      <ClaimKey
        title={title}
        pending={claim.isPending}
        testId="letter-claim"
        onClaim={() => claim.mutate({ from: "mailbox", ref: id, name: id })}
      >
        {t("rewards.claim")}
      </ClaimKey>
    </li>
  );
}

function useSource({ source, ref }: MailboxItem): string {
  const t = useTranslations("missions.mailbox.source");
  if (source === "level") return t("level", { level: Number(ref) || 0 });
  return source === "mission" || source === "streak" || source === "achievement" ? t(source) : t("other");
}
