"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { type Messages, useTranslations } from "use-intl";
import { api, call, type LedgerEntry } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { keys } from "@/shared/query";
import { useOnline, useSession } from "@/shared/store";
import {
  Button,
  Coin,
  EmptyState,
  ErrorState,
  NetGold,
  SectionHeading,
  Skeleton,
  SymbolArt,
} from "@/shared/ui";

/** Reasons with a word of their own. */
const REASONS: Record<string, keyof Messages["profile"]["reason"]> = {
  SIGNUP_BONUS: "SIGNUP_BONUS",
  SLOT_SPIN: "SLOT_SPIN",
  MINT_STREAK: "STREAK",
  MINT_MISSION: "MISSION",
  MINT_LEVEL: "LEVEL",
  SINK_MISSION_REROLL: "REROLL",
};

const PAGE = 8;
const PLACES = [1, 2, 3, 4, 5, 6, 7, 8];

function useLedger() {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: keys.ledger,
    queryFn: ({ pageParam: cursor }) =>
      call(api.GET("/api/users/ledger", { params: { query: { limit: PAGE, cursor } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    enabled: session === "signed-in",
  });
}

/** Every movement of the member's gold, newest first, with the balance it left. */
export function Ledger() {
  const t = useTranslations("profile");
  const online = useOnline();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useLedger();
  const entries = data?.pages.flatMap((page) => page.items);
  return (
    <section className="profile-ledger">
      <SectionHeading>{t("ledger")}</SectionHeading>
      <div className="panel px-4 py-1" aria-busy={!entries && !error}>
        {error && !entries ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : entries?.length === 0 ? (
          <EmptyState art={<Coin size={40} className="opacity-60" />} title={t("ledgerEmpty")} />
        ) : (
          <ul>
            {entries
              ? entries.map((entry) => <Entry key={entry.id} entry={entry} />)
              : PLACES.map((place) => (
                  <li key={place} className="py-2">
                    <Skeleton className="h-10 w-full" />
                  </li>
                ))}
          </ul>
        )}
        {hasNextPage && (
          <div className="flex justify-center border-t border-hair py-2">
            <Button
              variant="ghost"
              small
              loading={isFetchingNextPage}
              disabled={!online}
              onClick={() => void fetchNextPage()}
            >
              {t("ledgerMore")}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function Entry({ entry }: { entry: LedgerEntry }) {
  const t = useTranslations("profile");
  const format = useFormat();
  const known = REASONS[entry.reason] ?? "OTHER";
  const line = (
    <>
      {known === "SLOT_SPIN" ? <SymbolArt name="SEVEN" size={28} /> : <Coin size={28} />}
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{t(`reason.${known}`)}</span>
        <time dateTime={entry.created_at} title={format.moment(entry.created_at)} className="text-12 text-t3">
          {format.ago(entry.created_at)}
        </time>
      </span>
      <span className="text-right">
        <NetGold amount={entry.amount} className="block text-16" />
        <span className="num text-12 text-t3">{t("after", { gold: format.gold(entry.balance_after) })}</span>
      </span>
    </>
  );
  const look = "flex min-h-14 items-center gap-3 py-2";
  return (
    <li className="border-hair not-first:border-t">
      {known === "SLOT_SPIN" && entry.ref ? (
        <Link
          href={`/history?round=${encodeURIComponent(entry.ref)}`}
          className={`${look} hover:brightness-125`}
        >
          {line}
        </Link>
      ) : (
        <div className={look}>{line}</div>
      )}
    </li>
  );
}
