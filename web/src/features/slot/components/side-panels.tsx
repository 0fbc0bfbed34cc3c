import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { useStats } from "@/shared/store";
import { Card, Gold, Icon, SectionHeading, Skeleton, SymbolArt, type SymbolName } from "@/shared/ui";
import type { SlotDocument } from "../api";
import type { SlotRound } from "../types";
import s from "./page.module.css";

const byPay = (paytable: Record<string, number>) => Object.entries(paytable).sort(([, a], [, b]) => b - a);

interface PaytablePanelProps {
  document: SlotDocument | undefined;
  nameOf: (symbol: string) => string;
  hits: ReadonlySet<string> | null;
  onOpen: () => void;
}

export function PaytablePanel({ document, nameOf, hits, onOpen }: PaytablePanelProps) {
  const t = useTranslations("slot");
  const format = useFormat();
  return (
    <Card as="section" className={clsx(s.panel, s.paytablePanel)}>
      <SectionHeading
        more={
          <button type="button" className="more" data-testid="slot-paytable" onClick={onOpen}>
            {t("paytable.exact")}
            <Icon name="next" size={16} />
          </button>
        }
      >
        {t("paytable.title")}
      </SectionHeading>
      <ul className={s.paytable}>
        {document
          ? byPay(document.paytable).map(([symbol, multiple]) => (
              <li key={symbol} data-hit={hits?.has(symbol) || undefined}>
                <SymbolArt name={symbol as SymbolName} size={32} />
                <span>{nameOf(symbol)}</span>
                <b>{t("times", { multiple: format.number(multiple) })}</b>
              </li>
            ))
          : Array.from({ length: 7 }, (_, i) => (
              <li key={i}>
                <Skeleton className="size-8" />
                <Skeleton className="h-4 w-16" />
                <Skeleton className="h-4 w-12" />
              </li>
            ))}
      </ul>
    </Card>
  );
}

export function RecordPanel({ best }: { best: number | undefined }) {
  const t = useTranslations("slot.record");
  const format = useFormat();
  const slot = useStats()?.game_breakdown.slot;
  const waiting = <Skeleton className="h-5 w-12" />;
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading
        more={
          <Link href="/history" className="more">
            {t("all")}
            <Icon name="next" size={16} />
          </Link>
        }
      >
        {t("title")}
      </SectionHeading>
      <dl className={s.record}>
        <div>
          <dt>{t("spins")}</dt>
          <dd data-testid="slot-stat-spins">{slot ? format.number(slot.spins ?? 0) : waiting}</dd>
        </div>
        <div>
          <dt>{t("wins")}</dt>
          <dd data-testid="slot-stat-wins">{slot ? format.number(slot.wins ?? 0) : waiting}</dd>
        </div>
        <div>
          <dt>{t("best")}</dt>
          <dd>{best === undefined ? waiting : <Gold amount={best} />}</dd>
        </div>
      </dl>
    </Card>
  );
}

interface FairnessPanelProps {
  round: SlotRound | null;
  current: { server_seed_hash: string; nonce: number } | undefined;
}

const shortHash = (hash: string) => `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`;

/** What was promised before the spin: of the round in view, or of the next one. */
export function FairnessPanel({ round, current }: FairnessPanelProps) {
  const t = useTranslations("slot.fairness");
  const format = useFormat();
  const pledge = round?.fairness ?? current;
  const href = round ? `/fairness?round=${encodeURIComponent(round.round_id)}` : "/fairness";
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading
        more={
          <Link href={href} className="more" data-testid="slot-verify">
            {t("verify")}
            <Icon name="next" size={16} />
          </Link>
        }
      >
        {t("title")}
      </SectionHeading>
      <div className="flex gap-2 text-12 text-t3">
        <Icon name="shield" />
        <span>
          {t("promise")}
          <br />
          {pledge ? (
            <>
              <span className="num text-t2" title={pledge.server_seed_hash}>
                {`SHA-256 ${shortHash(pledge.server_seed_hash)}`}
              </span>
              {` · ${t("nonce", { nonce: format.number(pledge.nonce) })}`}
            </>
          ) : (
            <Skeleton className="h-4 w-48" />
          )}
        </span>
      </div>
    </Card>
  );
}
