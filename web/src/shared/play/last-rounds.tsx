import clsx from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Round } from "../api";
import { useFormat } from "../format";
import { Skeleton } from "../ui";
import s from "./page.module.css";

interface LastRoundsProps<R extends Round> {
  id: string;
  rounds: R[] | undefined;
  /** A round at a glance, where a game has more to say than what it changed. */
  glance?: (round: R) => { art: ReactNode; said: string };
}

/** The last results; each leads to its proof. */
export function LastRounds<R extends Round>({ id, rounds, glance }: LastRoundsProps<R>) {
  const t = useTranslations("play.last");
  const format = useFormat();
  return (
    <nav className={s.last} aria-label={t("label")} data-testid={`${id}-last`}>
      <span className={s.lastTitle}>{t("title")}</span>
      {rounds === undefined && <Skeleton className="h-7 w-60" />}
      {rounds?.length === 0 && <span className="text-12 text-t3">{t("empty")}</span>}
      {rounds?.map((round) => {
        const { round_id, net_amount } = round;
        const net = signed(net_amount, format.number);
        const seen = glance?.(round);
        return (
          <Link
            key={round_id}
            href={`/fairness?round=${encodeURIComponent(round_id)}`}
            className={clsx(s.net, net_amount > 0 && s.plus)}
            data-net={net_amount}
            data-round={round_id}
            aria-label={`${seen ? `${seen.said}, ` : ""}${t("verify", { net })}`}
          >
            {seen?.art ?? <b>{net}</b>}
          </Link>
        );
      })}
    </nav>
  );
}

function signed(net: number, format: (value: number) => string): string {
  if (net === 0) return "0";
  return `${net > 0 ? "+" : "−"}${format(Math.abs(net))}`;
}
