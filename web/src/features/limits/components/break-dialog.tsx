"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button, Checkbox, Dialog, Icon, type IconName } from "@/shared/ui";
import { type Break, useBreak } from "../api";
import { endOf } from "../rules";
import { useWords } from "../use-words";
import s from "./page.module.css";

const POINTS = {
  cool_off: ["bets", "gold"],
  self_exclusion: ["bets", "gold", "signOut", "quiet"],
} as const;
const POINT_ICONS = { bets: "lock", gold: "check", signOut: "logout", quiet: "bell" } satisfies Record<
  string,
  IconName
>;

/** First what it means, then once more that it cannot be undone. */
export function BreakDialog({ asked, onClose }: { asked: Break; onClose: () => void }) {
  const t = useTranslations("limits.break");
  const words = useWords();
  const [last, setLast] = useState(false);
  const length = words.length(asked);
  const title = t(asked.kind === "cool_off" ? "askCoolOff" : "askExclusion", { length });
  const end = endOf(asked, Date.now());
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={last ? t("lastTitle") : title}
      description={last ? t("lastText") : end ? t("until", { moment: words.moment(end) }) : t("noEnd")}
    >
      {last ? (
        <LastStep asked={asked} onClose={onClose} />
      ) : (
        <FirstStep asked={asked} onClose={onClose} onNext={() => setLast(true)} />
      )}
    </Dialog>
  );
}

interface StepProps {
  asked: Break;
  onClose: () => void;
}

function FirstStep({ asked, onClose, onNext }: StepProps & { onNext: () => void }) {
  const t = useTranslations();
  return (
    <>
      <ul className={s.points}>
        {POINTS[asked.kind].map((point) => (
          <li key={point}>
            <Icon name={POINT_ICONS[point]} size={18} />
            {t(`limits.break.points.${point}`)}
          </li>
        ))}
      </ul>
      <div className={s.answers}>
        <Button variant="secondary" small onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button small data-testid="break-next" onClick={onNext}>
          {t("limits.break.next")}
        </Button>
      </div>
    </>
  );
}

function LastStep({ asked, onClose }: StepProps) {
  const t = useTranslations();
  const words = useWords();
  const [understood, setUnderstood] = useState(false);
  const start = useBreak(onClose);
  return (
    <div className="grid gap-4">
      <p className={s.chosen}>
        <b>{words.length(asked)}</b>
        {t(asked.kind === "cool_off" ? "limits.break.coolOff" : "limits.break.exclusion")}
      </p>
      <Checkbox checked={understood} onChange={(event) => setUnderstood(event.target.checked)}>
        {t("limits.break.understood")}
      </Checkbox>
      <div className={s.answers}>
        <Button variant="secondary" small onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button
          variant={asked.kind === "cool_off" ? "primary" : "danger"}
          small
          data-testid="break-start"
          disabled={!understood}
          loading={start.isPending}
          onClick={() => start.mutate(asked)}
        >
          {t(asked.kind === "cool_off" ? "limits.break.start" : "limits.break.startExclusion")}
        </Button>
      </div>
    </div>
  );
}
