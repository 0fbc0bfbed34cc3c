"use client";

import { useTranslations } from "use-intl";
import { clubDay, useFormat } from "@/shared/format";
import { useOnline } from "@/shared/store";
import {
  Button,
  ButtonLink,
  EmptyState,
  ErrorState,
  Icon,
  OfflineState,
  Skeleton,
  SymbolArt,
} from "@/shared/ui";
import { type Filter, useHistory } from "./api";
import { byDay, type Day } from "./days";
import { Row } from "./row";

const PLACES = [1, 2, 3, 4, 5, 6, 7, 8];

export function HistoryList({ filter, onOpen }: { filter: Filter; onOpen: (roundId: string) => void }) {
  const t = useTranslations("history");
  const online = useOnline();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistory(filter);
  if (!data && !online)
    return (
      <Panel>
        <OfflineState onRetry={() => void refetch()} />
      </Panel>
    );
  if (!data && error)
    return (
      <Panel>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  if (!data) return <ListSkeleton />;
  const rounds = data.pages.flatMap((page) => page.items);
  if (rounds.length === 0) return <Empty filtered={Boolean(filter.date)} />;
  return (
    <div className={online ? undefined : "opacity-70"}>
      {byDay(rounds, hasNextPage).map((day) => (
        <DaySection key={day.date} day={day} onOpen={onOpen} />
      ))}
      <div className="mt-4 grid justify-items-center">
        {hasNextPage ? (
          <Button
            variant="secondary"
            loading={isFetchingNextPage}
            disabled={!online}
            onClick={() => void fetchNextPage()}
          >
            {t("loadMore")}
          </Button>
        ) : (
          <p className="text-12 text-t3">{t("end")}</p>
        )}
      </div>
    </div>
  );
}

function DaySection({ day, onOpen }: { day: Day; onOpen: (roundId: string) => void }) {
  const t = useTranslations();
  const format = useFormat();
  const today = clubDay(new Date());
  const yesterday = clubDay(new Date(Date.now() - 86_400_000));
  const word = day.date === today ? t("common.today") : day.date === yesterday ? t("common.yesterday") : null;
  const first = day.rounds[0];
  return (
    <section>
      <div className="flex min-h-11 items-center justify-between gap-3">
        <h2 className="font-bold">
          {first && format.day(first.created_at)} {word}
        </h2>
        {day.complete && (
          <span className="text-12 text-t3">
            {t("history.tally", { won: day.won, even: day.even, lost: day.lost })}
          </span>
        )}
      </div>
      <div className="panel rounds">
        <Columns />
        <ul>
          {day.rounds.map((round) => (
            <Row key={round.round_id} round={round} onOpen={onOpen} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Columns() {
  const t = useTranslations("history.columns");
  return (
    <div className="rounds-head" aria-hidden="true">
      <span />
      <span>{t("game")}</span>
      <span>{t("result")}</span>
      <span>{t("time")}</span>
      <span>{t("bet")}</span>
      <span>{t("payout")}</span>
      <span>{t("net")}</span>
      <span />
    </div>
  );
}

function Empty({ filtered }: { filtered: boolean }) {
  const t = useTranslations("history");
  if (filtered)
    return (
      <Panel>
        <EmptyState icon="calendar" title={t("emptyDay")} />
      </Panel>
    );
  return (
    <Panel>
      <EmptyState
        art={<SleepingReels />}
        title={t("empty")}
        text={t("emptyText")}
        action={
          <ButtonLink href="/slot" variant="play">
            <Icon name="play" />
            {t("firstSpin")}
          </ButtonLink>
        }
      />
    </Panel>
  );
}

/** Three symbols that wait for their first turn. */
function SleepingReels() {
  return (
    <span className="flex gap-1 opacity-45 grayscale-50">
      <SymbolArt name="BELL" size={44} />
      <SymbolArt name="SEVEN" size={44} />
      <SymbolArt name="GEM" size={44} />
    </span>
  );
}

function Panel({ children }: { children: React.ReactNode }) {
  return <div className="panel mt-3">{children}</div>;
}

export function ListSkeleton() {
  return (
    <div aria-busy="true">
      <div className="flex min-h-11 items-center">
        <Skeleton className="h-5 w-28" />
      </div>
      <ul className="panel grid gap-3 p-4">
        {PLACES.map((place) => (
          <li key={place}>
            <Skeleton className="h-11 w-full" />
          </li>
        ))}
      </ul>
    </div>
  );
}
