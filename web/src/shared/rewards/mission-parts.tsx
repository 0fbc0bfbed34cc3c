"use client";

import clsx from "clsx";
import { useLocale, useTranslations } from "use-intl";
import type { MissionView } from "../api/types";
import { useOnline } from "../store";
import { Button } from "../ui/button";
import s from "./rewards.module.css";

/** The title in the reader's language; both come with the mission. */
export function useMissionTitle(): (mission: Pick<MissionView, "title" | "title_en">) => string {
  const locale = useLocale();
  return (mission) => (locale === "ko" ? mission.title : mission.title_en);
}

/** A lit tube in a groove; green once it is full. */
export function MissionBar({ mission }: { mission: MissionView }) {
  const t = useTranslations("rewards");
  const titleOf = useMissionTitle();
  const { count, target, state } = mission;
  return (
    <div
      className={clsx("bar", state !== "ACTIVE" && s.full)}
      role="progressbar"
      aria-label={titleOf(mission)}
      aria-valuemin={0}
      aria-valuemax={target}
      aria-valuenow={count}
      aria-valuetext={t("progress", { title: titleOf(mission), count, target })}
    >
      <i style={{ width: `${Math.min(100, (count / Math.max(1, target)) * 100)}%` }} />
    </div>
  );
}

interface ClaimKeyProps {
  /** What is claimed, for those who hear only the key. */
  title: string;
  pending: boolean;
  onClaim: () => void;
  children: React.ReactNode;
  testId: string;
}

/** Green outline: ready. The one magenta key of a page is another. */
export function ClaimKey({ title, pending, onClaim, children, testId }: ClaimKeyProps) {
  const t = useTranslations("rewards");
  const online = useOnline();
  return (
    <Button
      variant="secondary"
      small
      className={s.claim}
      loading={pending}
      disabled={!online}
      onClick={onClaim}
      aria-label={t("claimLabel", { title })}
      data-testid={testId}
    >
      {children}
    </Button>
  );
}
