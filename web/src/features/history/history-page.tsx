"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { Backdrop } from "@/shared/ui";
import type { Filter } from "./api";
import { Filters } from "./filters";
import { HistoryList, ListSkeleton } from "./list";
import { RoundSheet } from "./round-sheet";
import { Totals } from "./totals";
import "./history.css";

export function HistoryPage() {
  const t = useTranslations("history");
  return (
    <>
      <Backdrop />
      <div className="mx-auto max-w-280 desktop:mx-0">
        <h1 className="sr-only">{t("title")}</h1>
        <Suspense fallback={<Outline />}>
          <History />
        </Suspense>
      </div>
    </>
  );
}

/** What is shown is in the address: a round or a day can be linked, and back goes back. */
function History() {
  const router = useRouter();
  const params = useSearchParams();
  const filter: Filter = {
    ...(params.get("game") ? { game: params.get("game") ?? undefined } : {}),
    ...(params.get("date") ? { date: params.get("date") ?? undefined } : {}),
  };

  function show(change: Record<string, string | null>, keepPlace = false) {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(change)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    const query = next.toString();
    router[keepPlace ? "replace" : "push"](query ? `/history?${query}` : "/history", { scroll: false });
  }

  return (
    <>
      <Filters filter={filter} onChange={(change) => show(change, true)} />
      <Totals />
      <HistoryList filter={filter} onOpen={(roundId) => show({ round: roundId })} />
      <RoundSheet roundId={params.get("round")} onClose={() => show({ round: null }, true)} />
    </>
  );
}

/** The page as it is exported, before the address is known: same boxes, no rows. */
function Outline() {
  return (
    <>
      <Filters filter={{}} onChange={() => {}} />
      <Totals />
      <ListSkeleton />
    </>
  );
}
