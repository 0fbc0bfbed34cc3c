"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { HeldMessages } from "../i18n/parts/held";
import { useLimits } from "../limits";
import { Button, ButtonLink, Dialog, NetGold } from "../ui";
import { isReminderDue, markReminded, type Sitting } from "./sitting";

const MINUTE_MS = 60_000;

/** After a round, once as long has passed as the member wanted: how long it has been, and how it went. */
export function RealityCheck({ sitting }: { sitting: Sitting }) {
  const every = useLimits().data?.reality_check_minutes ?? null;
  const [told, setTold] = useState<Sitting | null>(null);

  useEffect(() => {
    const now = Date.now();
    if (every === null || !isReminderDue(sitting, every, now)) return;
    setTold({ ...sitting, lastAt: now });
    markReminded(now);
  }, [every, sitting]);

  if (!told) return null;
  return (
    <HeldMessages>
      <Told sitting={told} onClose={() => setTold(null)} />
    </HeldMessages>
  );
}

function Told({ sitting, onClose }: { sitting: Sitting; onClose: () => void }) {
  const t = useTranslations("held.reality");
  const minutes = Math.floor((sitting.lastAt - sitting.startedAt) / MINUTE_MS);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title", { minutes })}
      description={t("text", { rounds: sitting.rounds })}
    >
      <div className="grid gap-4" data-testid="reality-check">
        <p className="well flex items-center justify-between px-4 py-3">
          <span className="text-t2">{t("net")}</span>
          <NetGold amount={sitting.net} className="text-22" />
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          <ButtonLink variant="secondary" href="/limits">
            {t("rest")}
          </ButtonLink>
          <Button onClick={onClose}>{t("go")}</Button>
        </div>
      </div>
    </Dialog>
  );
}
