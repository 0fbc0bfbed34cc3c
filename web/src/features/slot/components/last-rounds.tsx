import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Skeleton } from "@/shared/ui";
import type { SlotRound } from "../types";
import s from "./page.module.css";

/** The last results by what they changed; each leads to its proof. */
export function LastRounds({ rounds }: { rounds: SlotRound[] | undefined }) {
  const t = useTranslations("slot.last");
  const format = useFormat();
  return (
    <nav className={s.last} aria-label={t("label")} data-testid="slot-last">
      <span className={s.lastTitle}>{t("title")}</span>
      {rounds === undefined && <Skeleton className="h-7 w-60" />}
      {rounds?.length === 0 && <span className="text-12 text-t3">{t("empty")}</span>}
      {rounds?.map(({ round_id, net_amount }) => {
        const net = signed(net_amount, format.number);
        return (
          <Link
            key={round_id}
            href={`/fairness?round=${encodeURIComponent(round_id)}`}
            className={clsx(s.net, net_amount > 0 && s.plus)}
            data-net={net_amount}
            aria-label={t("verify", { net })}
          >
            <b>{net}</b>
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
