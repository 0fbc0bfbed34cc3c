import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Icon } from "@/shared/ui";
import { isShared } from "../verify/draws";
import type { Difference, Report } from "../verify/report";
import { Seal } from "./seal";
import s from "./verdict.module.css";

interface VerdictProps {
  report: Report | null;
  working: boolean;
  children: ReactNode;
}

/** What came of it, in one look. */
export function Verdict({ report, working, children }: VerdictProps) {
  const t = useTranslations("fairness");
  const status = report?.status ?? "empty";
  const failed = report?.failed;
  const text =
    status === "mismatch" && failed
      ? t("verdict.mismatchText", { step: t(`step.${failed}`) })
      : status === "pending" && report && isShared(report.record.game)
        ? t("verdict.pendingShared")
        : t(`verdict.${status as "match" | "pending" | "empty"}Text`);
  return (
    <section
      className={`panel ${s.verdict}`}
      data-testid="verify-result"
      data-status={report?.status}
      data-failed={failed ?? undefined}
      data-round={report?.record.round_id}
      aria-busy={working}
    >
      <Seal key={`${status}-${report?.record.round_id}`} status={status} />
      <div className={s.words} role="status">
        <h2>{t(`verdict.${status}`)}</h2>
        <p>{working ? t("verdict.working") : text}</p>
      </div>
      {report && <Facts report={report} />}
      {report && report.differences.length > 0 && <Differences list={report.differences} />}
      <div className={`${s.wide} ${s.actions}`}>{children}</div>
      <p className={`${s.wide} mt-2 flex items-center justify-center gap-1.5 text-12 text-t3`}>
        <Icon name="lock" size={16} />
        {t("action.onDevice")}
      </p>
    </section>
  );
}

const SAMPLE_PREFIX = "example-";
const shortened = (id: string) => (id.length > 14 ? `${id.slice(0, 6)}…${id.slice(-6)}` : id);

type GameKey = "slot" | "slot_enhanced" | "gacha" | "rps" | "crash" | "roulette" | "prize_roulette";

/** What was drawn, in as few characters as tell it. */
function essence(game: string, result: object): string {
  const drawn = result as {
    stops?: number[];
    pocket?: number;
    segment_index?: number;
    server_choice?: string;
    bust_multiplier?: string | null;
  };
  if (drawn.stops) return `${drawn.stops.join(" · ")} →`;
  if (drawn.bust_multiplier) return `${drawn.bust_multiplier}× →`;
  const place = drawn.pocket ?? drawn.segment_index;
  return game === "roulette" || game === "prize_roulette" ? `${place} →` : "";
}

function Facts({ report: { record, outcome, steps, status } }: { report: Report }) {
  const t = useTranslations("fairness.verdict");
  const game = useTranslations("common.game");
  const format = useFormat();
  const recomputed = status === "match" || steps.result === "failed";
  return (
    <dl className={s.facts}>
      <Fact name={t("game")}>{game(record.game as GameKey)}</Fact>
      <Fact name={t("recorded")}>
        <span className="num">
          {essence(record.game, record.result)} {format.gold(record.payout_amount)}
        </span>
      </Fact>
      <Fact name={t("computed")}>
        {recomputed && outcome ? (
          <span className={status === "match" ? "num text-win" : "num text-danger"}>
            {essence(record.game, outcome.result)} {format.gold(outcome.payout)}
          </span>
        ) : (
          <span className={status === "mismatch" ? "text-danger" : "text-t3"}>
            {status === "mismatch" ? t("differs") : "–"}
          </span>
        )}
      </Fact>
      {record.created_at && <Fact name={t("played")}>{format.moment(record.created_at)}</Fact>}
      <Fact name={t("round")}>
        <span className="num" title={record.round_id}>
          {record.round_id.startsWith(SAMPLE_PREFIX) ? t("sample") : shortened(record.round_id)}
        </span>
      </Fact>
      <Fact name={t("odds")}>
        <span className="num" title={record.fairness.odds_hash}>
          {record.fairness.odds_hash.slice(0, 8)}
        </span>
      </Fact>
      <Fact name={t("scheme")}>
        <span className="num">{`v${record.fairness.algo_version}`}</span>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type FieldKey = Parameters<ReturnType<typeof useTranslations<"fairness.field">>>[0];

function Differences({ list }: { list: Difference[] }) {
  const t = useTranslations("fairness");
  const field = useTranslations("fairness.field");
  const nameOf = (path: string) => {
    const key = path.split(".").at(-1) as FieldKey;
    return field.has(key) ? field(key) : path;
  };
  return (
    <div className={`well ${s.wide} ${s.differences} text-left`}>
      <h3 className="mb-1 text-12 text-t3">{t("verdict.differences")}</h3>
      <ul>
        {list.map(({ field: path, recorded, computed }) => (
          <li key={path} data-testid="verify-difference" data-field={path}>
            <b>{nameOf(path)}</b>
            <code>{`${t("verdict.inRecord")} ${recorded}`}</code>
            <code data-computed>{`${t("verdict.inComputation")} ${computed}`}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
