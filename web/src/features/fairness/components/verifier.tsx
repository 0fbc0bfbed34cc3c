"use client";

import { useTranslations } from "use-intl";
import { Button, Card, ErrorState, Icon, SectionHeading } from "@/shared/ui";
import { isShared } from "../verify/draws";
import s from "./page.module.css";
import { ProofSteps } from "./proof-steps";
import { RevealedPanel, SeedsPanel } from "./seeds-panel";
import source from "./source.module.css";
import { FilePanel, RecentPanel, SaveButton } from "./source-panel";
import { useRoundSource } from "./use-round-source";
import { useSeeds } from "./use-seeds";
import { useVerification, type Verification } from "./use-verification";
import { Verdict } from "./verdict";
import { StepsSkeleton } from "./verifier-skeleton";

/** Everything that computes: the round, its steps, the verdict, the member's seeds. */
export function Verifier() {
  const verification = useVerification();
  const seeds = useSeeds();
  const { signedIn, rounds, round, loading, loadSample } = useRoundSource(verification);
  const record = round.data;

  return (
    <>
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
    </>
  );
}

interface VerdictActionsProps {
  verification: Verification;
  seeds: ReturnType<typeof useSeeds>;
}

function VerdictActions({ verification, seeds }: VerdictActionsProps) {
  const t = useTranslations("fairness.action");
  const { report } = verification;
  if (report?.status === "pending" && !isShared(report.record.game)) {
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
  return report ? <SaveButton verification={verification} /> : null;
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
