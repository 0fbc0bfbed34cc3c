import clsx from "clsx";
import { useTranslations } from "use-intl";
import { hundredthsOf } from "@/shared/crash/growth";
import { Skeleton } from "@/shared/ui";
import type { PastRound } from "../api";
import s from "./strip.module.css";

interface StripProps {
  rounds: PastRound[] | undefined;
  onOpen: (number: number) => void;
}

/** Where the last curves ended; each opens what proves it. */
export function Strip({ rounds, onOpen }: StripProps) {
  const t = useTranslations("crash.strip");
  return (
    <nav className={s.strip} aria-label={t("label")} data-testid="crash-strip">
      {rounds === undefined && <Skeleton className="h-8 w-60" />}
      {rounds?.length === 0 && <span className={s.empty}>{t("empty")}</span>}
      {rounds?.map(({ number, bust_multiplier: at, abandoned }) => (
        <button
          key={number}
          type="button"
          className={clsx(s.bust, s[bandOf(at)])}
          data-round={number}
          data-bust={at}
          aria-label={t(abandoned ? "abandoned" : "round", { number, at })}
          onClick={() => onOpen(number)}
        >
          <span>{`${at}×`}</span>
        </button>
      ))}
    </nav>
  );
}

/** Four looks, told apart by shape as well as by colour. */
function bandOf(at: string): "low" | "fair" | "high" | "sky" {
  const hundredths = hundredthsOf(at);
  if (hundredths < 200) return "low";
  if (hundredths < 1_000) return "fair";
  return hundredths < 10_000 ? "high" : "sky";
}
