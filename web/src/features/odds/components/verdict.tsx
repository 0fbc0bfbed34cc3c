import { useLocale, useTranslations } from "use-intl";
import { formatDate, useFormat } from "@/shared/format";
import { Card } from "@/shared/ui";
import type { Proof } from "../api";
import { statusOf } from "../status";
import s from "./page.module.css";

const TICKS = Array.from({ length: 32 }, (_, i) => {
  const angle = (i / 32) * 2 * Math.PI;
  const at = (r: number) =>
    `${(48 + r * Math.cos(angle)).toFixed(2)} ${(48 + r * Math.sin(angle)).toFixed(2)}`;
  return `M${at(40)}L${at(44.5)}`;
}).join("");

const SIGNS = {
  within: "M34 49L44 59L63 37",
  watch: "M30 48H66M48 30V66",
  paused: "M40 35V61M56 35V61",
  none: "M34 48H62",
};

/** One glance: within range, watched or paused, and the three numbers that say so. */
export function Verdict({ proof, at }: { proof: Proof; at: string }) {
  const t = useTranslations("odds");
  const locale = useLocale();
  const format = useFormat();
  const status = statusOf(proof);
  const game = locale === "ko" ? proof.title : proof.title_en;
  const day = formatDate(proof.active_from, locale);
  return (
    <Card as="section" className={s.verdict} data-status={status} data-testid="odds-verdict">
      <svg viewBox="0 0 96 96" className={s.seal} aria-hidden="true">
        <circle cx="48" cy="48" r="46" fill="currentColor" opacity="0.1" />
        <path d={TICKS} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        <circle cx="48" cy="48" r="33" className={s.sealBody} stroke="currentColor" strokeWidth="4" />
        <path d={SIGNS[status]} className={s.sealSign} />
      </svg>
      <div>
        <h2>{t(`verdict.${status}`)}</h2>
        <p>
          {t("about", { game, version: String(proof.odds_version), day })}{" "}
          <span className="text-t3">· {t("fresh", { moment: format.moment(at) })}</span>
        </p>
      </div>
      <dl>
        <div>
          <dt>{t("n")}</dt>
          <dd className="num" data-testid="odds-n">
            {format.number(proof.draws)}
          </dd>
        </div>
        <div>
          <dt>{t("chi", { degrees: proof.degrees })}</dt>
          <dd className="num">{proof.degrees > 0 ? proof.chi_square.toFixed(2) : "–"}</dd>
        </div>
        <div>
          <dt>{t("p")}</dt>
          <dd className={`num ${s.p}`}>{proof.degrees > 0 ? proof.p_value.toFixed(3) : "–"}</dd>
        </div>
      </dl>
    </Card>
  );
}
