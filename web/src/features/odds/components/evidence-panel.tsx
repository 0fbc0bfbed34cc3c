import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Card, SectionHeading } from "@/shared/ui";
import { evidenceShare } from "../figures";
import s from "./page.module.css";

/** What decides: p-values looked at every 5 s would stop an honest game sooner or later, this does not. */
export function EvidencePanel({ eValue, stopAt }: { eValue: number; stopAt: number }) {
  const t = useTranslations("odds.evidence");
  const format = useFormat();
  const shown = eValue >= 10_000 ? "10,000+" : format.number(Number(eValue.toPrecision(3)));
  return (
    <Card as="section" className={s.box}>
      <SectionHeading more={<b className={`num ${s.big}`}>{shown}</b>}>{t("title")}</SectionHeading>
      <div className="bar" aria-hidden="true">
        <i style={{ width: `${evidenceShare(eValue, stopAt) * 100}%` }} />
      </div>
      <p className={s.ends} aria-hidden="true">
        <span>{t("start")}</span>
        <span>{t("stop", { stop: stopAt })}</span>
      </p>
      <p className={s.small}>{t("text", { stop: stopAt })}</p>
    </Card>
  );
}
