import { useLocale, useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Card, Icon, type IconName, SectionHeading } from "@/shared/ui";
import type { Proof } from "../api";
import { rtpAxis } from "../figures";
import { type Status, statusOf } from "../status";
import s from "./returns.module.css";

type Axis = ReturnType<typeof rtpAxis>;

/** Every game's return on one axis. */
export function ReturnTable({ proofs }: { proofs: Proof[] }) {
  const t = useTranslations("odds.rtp");
  const axis = rtpAxis(proofs);
  const span = axis.high - axis.low;
  return (
    <Card as="section" className={s.returns}>
      <SectionHeading more={<span className={`more ${s.legend}`}>{t("band")}</span>}>
        {t("title")}
      </SectionHeading>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("game")}</th>
            <th scope="col">{t("stated")}</th>
            <th scope="col">{t("measured")}</th>
            <td className={s.axisCell} aria-hidden="true">
              <span className={s.ticks}>
                {axis.ticks.map((tick) => (
                  <span key={tick} className="num" style={{ left: `${((tick - axis.low) / span) * 100}%` }}>
                    {Math.round(tick * 100)}
                  </span>
                ))}
              </span>
            </td>
            <th scope="col">{t("rounds")}</th>
            <th scope="col">{t("status")}</th>
          </tr>
        </thead>
        <tbody>
          {proofs.map((proof) => (
            <Return key={proof.game} proof={proof} axis={axis} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

const ICONS: Record<Status, IconName> = { within: "check", watch: "eye", paused: "lock", none: "minus" };

function Return({ proof, axis }: { proof: Proof; axis: Axis }) {
  const t = useTranslations("odds");
  const locale = useLocale();
  const format = useFormat();
  const status = statusOf(proof);
  const measured = proof.rtp_measured;
  return (
    <tr data-status={status} data-testid={`odds-return-${proof.game}`}>
      <th scope="row">{locale === "ko" ? proof.title : proof.title_en}</th>
      <td className="num">{format.percent(proof.rtp)}</td>
      <td className={`num ${s.measured}`}>{measured === null ? t("rtp.none") : format.percent(measured)}</td>
      <td className={s.axisCell} aria-hidden="true">
        <Band proof={proof} axis={axis} />
      </td>
      <td className={`num ${s.count}`}>{format.number(proof.rounds)}</td>
      <td className={s.state}>
        <Icon name={ICONS[status]} size={16} />
        <span>{t(`status.${status}`)}</span>
      </td>
    </tr>
  );
}

function Band({ proof, axis }: { proof: Proof; axis: Axis }) {
  const { rtp, rtp_low: low, rtp_high: high, rtp_measured: measured } = proof;
  const place = (value: number) =>
    `${Math.min(100, Math.max(0, ((value - axis.low) / (axis.high - axis.low)) * 100)).toFixed(2)}%`;
  return (
    <span className={s.band}>
      {low !== null && high !== null && (
        <i className={s.expected} style={{ left: place(low), right: `calc(100% - ${place(high)})` }} />
      )}
      <i className={s.statedMark} style={{ left: place(rtp) }} />
      {measured !== null && <i className={s.measuredDot} style={{ left: place(measured) }} />}
    </span>
  );
}
