"use client";

import { useTranslations } from "use-intl";
import type { LimitsView } from "@/shared/api";
import { useLimits } from "@/shared/limits";
import { useOnline } from "@/shared/store";
import { Backdrop, Card, ErrorState, Icon, SectionHeading, Skeleton } from "@/shared/ui";
import { BreakPanel } from "./components/break-panel";
import { ExcludedPanel } from "./components/excluded-panel";
import { HelpPanel } from "./components/help-panel";
import { KindPanel } from "./components/kind-panel";
import s from "./components/page.module.css";
import { RemindPanel } from "./components/remind-panel";
import { KINDS } from "./rules";

/** What is used grows while someone plays elsewhere, and a waiting change becomes ready. */
const REFRESH_MS = 20_000;

export function LimitsPage() {
  const t = useTranslations("limits");
  const { data, error, refetch } = useLimits(REFRESH_MS);
  const online = useOnline();
  return (
    <>
      <Backdrop />
      <div className={s.page} data-offline={!online || undefined}>
        <header className={s.intro}>
          <h1>{t("title")}</h1>
          <p>{t("lead")}</p>
        </header>
        {data ? (
          <Panels view={data} />
        ) : error ? (
          <Card className={s.whole}>
            <ErrorState error={error} onRetry={() => void refetch()} />
          </Card>
        ) : (
          <Awaited />
        )}
      </div>
    </>
  );
}

function Panels({ view }: { view: LimitsView }) {
  const online = useOnline();
  return (
    <>
      {view.exclusion && <ExcludedPanel exclusion={view.exclusion} />}
      <div className={s.main}>
        {KINDS.map((kind) => (
          <KindPanel key={kind} kind={kind} view={view} disabled={!online} />
        ))}
      </div>
      <div className={s.side}>
        <BreakPanel exclusion={view.exclusion} disabled={!online} />
        <RemindPanel minutes={view.reality_check_minutes} disabled={!online} />
        <HelpPanel places={view.help} />
      </div>
    </>
  );
}

function Awaited() {
  const t = useTranslations("limits");
  return (
    <>
      <div className={s.main} aria-busy="true">
        {KINDS.map((kind) => (
          <Card key={kind} as="section" className={s.panel}>
            <SectionHeading>{t(`kind.${kind}.title`)}</SectionHeading>
            <p className={s.about}>{t(`kind.${kind}.text`)}</p>
            <div className={s.cells}>
              {[0, 1, 2].map((i) => (
                <Skeleton key={i} className={s.cellAwaited} />
              ))}
            </div>
          </Card>
        ))}
      </div>
      <div className={s.side}>
        <Card as="section" className={s.panel}>
          <SectionHeading>{t("break.title")}</SectionHeading>
          <Skeleton className={s.breakAwaited} />
        </Card>
        <Card as="section" className={s.panel}>
          <SectionHeading>
            {t("remind.title")} <Icon name="clock" size={16} className="hidden" />
          </SectionHeading>
          <Skeleton className={s.cellAwaited} />
        </Card>
      </div>
    </>
  );
}
