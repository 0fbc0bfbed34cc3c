"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Button, Card, SectionHeading } from "@/shared/ui";
import type { Outcome, Proof } from "../api";
import { holds, whiskerOf } from "../figures";
import s from "./table.module.css";
import { useOutcomeName } from "./use-outcome-name";

/** More than this are folded: 37 pockets say on the first view what 12 say. */
const FIRST = 12;

/** Every outcome: stated beside observed, and the interval that either holds the stated value or not. */
export function OutcomeTable({ proof }: { proof: Proof }) {
  const t = useTranslations("odds");
  const nameOf = useOutcomeName();
  const [all, setAll] = useState(false);
  const { outcomes, game, draws } = proof;
  const largest = Math.max(...outcomes.map((o) => Math.max(o.probability, draws ? o.observed / draws : 0)));
  const folded = outcomes.length - FIRST;
  return (
    <Card as="section" className={s.table}>
      <SectionHeading>{t("table.title")}</SectionHeading>
      <table data-testid="odds-table">
        <thead>
          <tr>
            {(["outcome", "size", "stated", "observed", "count", "interval"] as const).map((name) => (
              <th key={name} scope="col">
                {t(`table.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? outcomes : outcomes.slice(0, FIRST)).map((outcome) => (
            <Row
              key={outcome.key}
              name={nameOf(game, outcome.key)}
              outcome={outcome}
              draws={draws}
              largest={largest}
              rarity={game === "gacha" ? outcome.key : undefined}
            />
          ))}
        </tbody>
      </table>
      {folded > 0 && (
        <Button variant="ghost" small className="mt-1" onClick={() => setAll(!all)}>
          {all ? t("table.less") : t("table.more", { count: folded })}
        </Button>
      )}
      <p className={s.key}>
        <span>
          <i className={s.keyStated} />
          {t("table.stated")}
        </span>
        <span>
          <i className={s.keyObserved} />
          {t("table.observed")}
        </span>
        <span className={s.keyNote}>{t("table.note")}</span>
      </p>
      <p className={s.hash}>
        {t("hash")} <span>{proof.odds_hash}</span>
      </p>
    </Card>
  );
}

interface RowProps {
  name: string;
  outcome: Outcome;
  draws: number;
  largest: number;
  rarity: string | undefined;
}

function Row({ name, outcome, draws, largest, rarity }: RowProps) {
  const t = useTranslations("odds.table");
  const format = useFormat();
  const share = draws > 0 ? outcome.observed / draws : null;
  const percent = (value: number) => format.percent(value, value < 0.01 ? 3 : 2);
  return (
    <tr data-rarity={rarity}>
      <th scope="row">
        {rarity && <i className={s.shape} aria-hidden="true" />}
        {name}
      </th>
      <td className={s.size} aria-hidden="true">
        <i className={s.stated} style={{ width: `${(outcome.probability / largest) * 100}%` }} />
        <i className={s.observed} style={{ width: `${((share ?? 0) / largest) * 100}%` }} />
      </td>
      <td className="num" data-label={t("stated")}>
        {percent(outcome.probability)}
      </td>
      <td className="num" data-label={t("observed")}>
        {share === null ? "–" : percent(share)}
      </td>
      <td className={`num ${s.count}`} data-label={t("count")}>
        {format.number(outcome.observed)}
      </td>
      <td className={s.interval}>
        <Interval outcome={outcome} draws={draws} />
      </td>
    </tr>
  );
}

function Interval({ outcome, draws }: { outcome: Outcome; draws: number }) {
  const t = useTranslations("odds.table");
  const format = useFormat();
  const whisker = whiskerOf(outcome, draws);
  if (!whisker) return <span className="text-12 text-t3">{t("waiting")}</span>;
  const inside = holds(outcome);
  const edges = { low: format.percent(outcome.low), high: format.percent(outcome.high) };
  const percent = (place: number) => `${(place * 100).toFixed(2)}%`;
  return (
    <span className={s.whisker} data-inside={inside} title={t(inside ? "within" : "outside", edges)}>
      <i className={s.line} style={{ left: percent(whisker.low), right: percent(1 - whisker.high) }} />
      <i className={s.dot} style={{ left: percent(whisker.dot) }} />
      <span className="sr-only">{t(inside ? "within" : "outside", edges)}</span>
    </span>
  );
}
