"use client";

import { useQuery } from "@tanstack/react-query";
import clsx from "clsx";
import { useSearchParams } from "next/navigation";
import { Suspense, useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { keys } from "@/shared/query";
import { useSession } from "@/shared/store";
import { Button, Card, ErrorState, Icon, SectionHeading, Skeleton } from "@/shared/ui";
import { fetchRecent, fetchRound } from "./api";
import s from "./components/page.module.css";
import { ProofSteps } from "./components/proof-steps";
import { RevealedPanel, SeedsPanel } from "./components/seeds-panel";
import source from "./components/source.module.css";
import { FilePanel, RecentPanel, SaveButton } from "./components/source-panel";
import { useSeeds } from "./components/use-seeds";
import { recordText, useVerification, type Verification } from "./components/use-verification";
import { Verdict } from "./components/verdict";

export function FairnessPage() {
  return (
    <Suspense>
      <Fairness />
    </Suspense>
  );
}

function Fairness() {
  const t = useTranslations("fairness");
  const session = useSession();
  const signedIn = session === "signed-in";
  const asked = useSearchParams().get("round");
  const verification = useVerification();
  const seeds = useSeeds();
  const recent = useQuery({
    queryKey: [...keys.history(), "recent"],
    queryFn: fetchRecent,
    enabled: signedIn,
  });
  const [latest, setLatest] = useState<string | null>(null);
  const roundId = asked ?? latest;
  const round = useQuery({
    queryKey: keys.round(roundId ?? ""),
    queryFn: () => fetchRound(roundId ?? ""),
    enabled: signedIn && roundId !== null,
    staleTime: 0,
  });

  const { load, text } = verification;
  const record = round.data;
  useEffect(() => {
    if (record) load(recordText(record));
  }, [record, load]);

  const loadSample = useCallback(async () => {
    load(recordText((await import("./sample-round.json")).default));
  }, [load]);

  // Nobody should meet an empty page: the member's last round, or else the example.
  const rounds = recent.data;
  const nothingYet = asked === null && latest === null && text === "";
  useEffect(() => {
    if (!nothingYet || session === "unknown" || (signedIn && rounds === undefined)) return;
    const [last] = rounds ?? [];
    if (last) setLatest(last.round_id);
    else void loadSample();
  }, [nothingYet, session, signedIn, rounds, loadSample]);

  const loading = session === "unknown" || (signedIn && roundId !== null && round.isPending);
  return (
    <div className={clsx(s.page, !signedIn && s.guest)}>
      <div className={s.glow} aria-hidden="true" />
      <header className={s.intro}>
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
      </header>
      <div className={s.main}>
        {round.isError && !record ? (
          <Card>
            <ErrorState error={round.error} onRetry={() => void round.refetch()} />
          </Card>
        ) : loading ? (
          <StepsSkeleton />
        ) : (
          verification.report && (
            <ProofSteps key={verification.report.record.round_id} report={verification.report} />
          )
        )}
        <How />
        {signedIn && <RevealedPanel enabled={signedIn} />}
      </div>
      <div className={s.side}>
        <Verdict report={verification.report} working={verification.working}>
          <VerdictActions verification={verification} seeds={seeds} />
        </Verdict>
        <RecentPanel
          signedIn={signedIn}
          rounds={rounds}
          chosen={record?.round_id ?? null}
          onSample={() => void loadSample()}
        />
        <FilePanel verification={verification} />
        {signedIn && <SeedsPanel seeds={seeds} />}
        <OfflinePanel />
      </div>
    </div>
  );
}

interface VerdictActionsProps {
  verification: Verification;
  seeds: ReturnType<typeof useSeeds>;
}

function VerdictActions({ verification, seeds }: VerdictActionsProps) {
  const t = useTranslations("fairness.action");
  if (verification.report?.status === "pending") {
    return (
      <>
        <Button
          wide
          data-testid="verify-reveal"
          loading={seeds.rotating}
          disabled={!seeds.online || !seeds.current.data}
          onClick={() => void seeds.rotate()}
        >
          {t("reveal")}
        </Button>
        <p className="text-12 text-t3">{t("revealHint")}</p>
        <SaveButton verification={verification} />
      </>
    );
  }
  return verification.report ? <SaveButton verification={verification} /> : null;
}

function How() {
  const t = useTranslations("fairness.how");
  return (
    <Card as="section" className={source.panel}>
      <SectionHeading>{t("title")}</SectionHeading>
      <ol className={source.how}>
        {(["commit", "mix", "odds", "reveal"] as const).map((name) => (
          <li key={name}>{t(name)}</li>
        ))}
      </ol>
    </Card>
  );
}

function OfflinePanel() {
  const t = useTranslations("fairness.offline");
  return (
    <Card as="section" className={source.panel}>
      <SectionHeading>{t("title")}</SectionHeading>
      <p className="mb-3 text-t2">{t("text")}</p>
      <a className="btn btn-secondary w-full" href="/verifier.html" download data-testid="verifier-save">
        <Icon name="export" size={18} />
        {t("save")}
      </a>
    </Card>
  );
}

/** Four boxes of about the steps' height while the round is on its way. */
function StepsSkeleton() {
  return (
    <div className="grid gap-3" aria-busy="true">
      {["h-28", "h-56", "h-40", "h-80"].map((height) => (
        <Skeleton key={height} className={height} />
      ))}
    </div>
  );
}
