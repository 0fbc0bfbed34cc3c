"use client";

import clsx from "clsx";
import { useTranslations } from "use-intl";
import { levelProgress } from "../format/level";

const RADIUS = 26;
const LENGTH = 2 * Math.PI * RADIUS;

/** The level inside, the way to the next one around it. */
export function LevelRing({ experiencePoints, className }: { experiencePoints: number; className?: string }) {
  const t = useTranslations("common");
  const { level, ratio } = levelProgress(experiencePoints);
  const drawn = `${(ratio * LENGTH).toFixed(1)} ${LENGTH.toFixed(1)}`;
  return (
    <div
      className={clsx("relative flex-none", className)}
      role="img"
      aria-label={`${t("level")} ${level}, ${Math.round(ratio * 100)}%`}
    >
      <svg viewBox="0 0 60 60" className="size-full -rotate-90" aria-hidden="true">
        <circle cx="30" cy="30" r={RADIUS} className="fill-void stroke-s3" strokeWidth="5" />
        {ratio > 0 && (
          <>
            <circle
              cx="30"
              cy="30"
              r={RADIUS}
              className="fill-none stroke-violet/25"
              strokeWidth="8"
              strokeLinecap="round"
              strokeDasharray={drawn}
            />
            <circle
              cx="30"
              cy="30"
              r={RADIUS}
              className="fill-none stroke-violet"
              strokeWidth="4.5"
              strokeLinecap="round"
              strokeDasharray={drawn}
            />
          </>
        )}
      </svg>
      <span className="absolute inset-0 grid place-content-center text-center" aria-hidden="true">
        <b className="num text-[1.45em] leading-[1.05]">{level}</b>
        <small className="text-12 leading-[13px] font-semibold text-t2">{t("level")}</small>
      </span>
    </div>
  );
}
