import { useLocale, useTranslations } from "use-intl";
import { differingBytes, fromHex } from "@/shared/digest/bytes";
import { useFormat } from "@/shared/format";
import { SymbolArt, type SymbolName } from "@/shared/ui";
import type { CrashResult } from "../verify/crash";
import { type Draw, isShared } from "../verify/draws";
import type { SlotResult } from "../verify/record";
import type { Report } from "../verify/report";
import type { SlotDocument } from "../verify/slot";
import { Braid } from "./braid";
import { ByteBars } from "./byte-bars";
import { groupsOf, type HexGroup, HexRow } from "./hex-row";
import { ReelProof } from "./reel-proof";
import { StepCard } from "./step-card";
import s from "./steps.module.css";

const WORD_BYTES = 8;
const GROUPS_PER_WORD = 2;
/** A ten-pull has twenty draws; a long row of free spins is told by its blocks alone. */
const MOST_DRAWS = 20;

/** The four steps of the calculation, with every number that went through them. */
export function ProofSteps({ report }: { report: Report }) {
  return (
    <section className={s.steps} data-status={report.status}>
      <CommitStep report={report} />
      <SeedStep report={report} />
      <MixStep report={report} />
      <ResultStep report={report} />
    </section>
  );
}

function CommitStep({ report }: { report: Report }) {
  const { record, steps, oddsHash } = report;
  const t = useTranslations("fairness");
  const { server_seed_hash: seedHash, odds_hash: published } = record.fairness;
  const wrong = differingBytes(fromHex(published), fromHex(oddsHash));
  const oddsGroups = groupsOf(published).map((group, i) => ({
    ...group,
    wrong: wrong.slice(i * 4, i * 4 + 4).some(Boolean),
  }));
  return (
    <StepCard name="commit" number={1} status={steps.commit} note={t("step.commitNote")}>
      <HexRow
        label={t(isShared(record.game) ? "label.previousLink" : "label.seedHash")}
        value={seedHash}
        groups={groupsOf(seedHash)}
      />
      {isShared(record.game) && <ChainEnd report={report} />}
      <HexRow label={t("label.oddsHash")} value={published} groups={oddsGroups} />
    </StepCard>
  );
}

/** What was published before anybody bet: the link leads to it, hashed as often as its number says. */
function ChainEnd({ report: { record } }: { report: Report }) {
  const t = useTranslations("fairness.label");
  const format = useFormat();
  const { terminal_hash: end } = record.pre_state as { terminal_hash: string };
  const label = t("chainEnd", { count: format.number(record.fairness.nonce) });
  return <HexRow label={label} value={end} groups={groupsOf(end)} />;
}

function SeedStep({ report: { record, steps, seedHash } }: { report: Report }) {
  const t = useTranslations("fairness");
  const seed = record.server_seed;
  const shared = isShared(record.game);
  return (
    <StepCard name="seed" number={2} status={steps.seed}>
      {seed === null ? (
        <p className="mt-1 text-t2">{t(shared ? "label.linkHidden" : "label.hidden")}</p>
      ) : (
        <>
          <HexRow
            label={t(shared ? "label.link" : "label.serverSeed")}
            value={seed}
            groups={groupsOf(seed)}
          />
          <ByteBars published={record.fairness.server_seed_hash} recomputed={seedHash} />
        </>
      )}
    </StepCard>
  );
}

/** Which draw each group of a block belongs to. */
function markWords(block: string, index: number, draws: Draw[]): HexGroup[] {
  const groups = groupsOf(block);
  const accepted = draws.filter((draw) => !draw.rejected);
  for (const draw of draws.filter(({ block: k }) => k === index)) {
    const word = draw.rejected ? "rejected" : String(accepted.indexOf(draw));
    for (let i = 0; i < GROUPS_PER_WORD; i += 1) {
      const group = groups[draw.index * GROUPS_PER_WORD + i];
      if (group) group.word = word;
    }
  }
  return groups;
}

function MixStep({ report: { record, steps, blocks, draws } }: { report: Report }) {
  const t = useTranslations("fairness");
  const format = useFormat();
  const { client_seed: clientSeed, nonce } = record.fairness;
  const shared = isShared(record.game);
  const rejected = draws.filter((draw) => draw.rejected).length;
  const first = blocks[0];
  return (
    <StepCard name="mix" number={3} status={steps.mix} note={t("step.mixNote")} count={draws.length}>
      <p className={s.facts}>
        <span>
          {t(shared ? "label.salt" : "label.clientSeed")} <b>{clientSeed}</b>
        </span>
        <span>
          {t(shared ? "label.linkIndex" : "label.nonce")} <b>{format.number(nonce)}</b>
        </span>
        <span>
          {t("label.block")} <b>{blocks.length > 1 ? `0–${blocks.length - 1}` : "0"}</b>
        </span>
      </p>
      {first && (
        <Braid bytes={fromHex(first)} used={draws.filter(({ block }) => block === 0).length * WORD_BYTES} />
      )}
      {blocks.map((block, i) => (
        <HexRow key={block} label={t("label.mixed")} value={block} groups={markWords(block, i, draws)} />
      ))}
      {rejected > 0 && <p className={s.note}>{t("label.rejected", { count: format.number(rejected) })}</p>}
    </StepCard>
  );
}

function ResultStep({ report }: { report: Report }) {
  const t = useTranslations("fairness");
  const { record, steps, draws, outcome } = report;
  const accepted = draws.filter((draw) => !draw.rejected);
  const { strips = [], rows = 0 } = record.odds as Partial<SlotDocument>;
  return (
    <StepCard name="result" number={4} status={steps.result}>
      {steps.result === "stopped" && <p className="mt-1 text-t2">{t("step.stoppedText")}</p>}
      {steps.result !== "stopped" &&
        (strips.length > 0
          ? accepted
              .slice(0, strips.length)
              .map((draw, reel) => (
                <ReelProof
                  key={`${draw.block}-${draw.index}`}
                  reel={reel}
                  strip={strips[reel] ?? []}
                  rows={rows}
                  draw={draw}
                />
              ))
          : accepted
              .slice(0, MOST_DRAWS)
              .map((draw) => <DrawProof key={`${draw.block}-${draw.index}`} draw={draw} />))}
      {outcome && steps.result !== "stopped" && <OutcomeRow report={report} />}
    </StepCard>
  );
}

/** From a 64-bit word to a number the rules read. */
function DrawProof({ draw }: { draw: Draw }) {
  const t = useTranslations("fairness.label");
  const locale = useLocale();
  return (
    <p className={s.sum}>
      <span>{new Intl.NumberFormat(locale).format(draw.word)}</span>
      <span>
        {draw.bits
          ? t("topBits", { bits: String(draw.bits) })
          : t("remainder", { size: String(draw.modulus) })}
      </span>
      <b>{t("equals", { stop: String(draw.result) })}</b>
    </p>
  );
}

function OutcomeRow({ report: { record, outcome } }: { report: Report }) {
  const t = useTranslations("fairness.verdict");
  const label = useTranslations("fairness.label");
  const format = useFormat();
  if (!outcome) return null;
  return (
    <div className={s.outcome}>
      {record.game === "slot" && (
        <Grid lines={(record.odds as SlotDocument).lines} result={outcome.result as SlotResult} />
      )}
      <dl className="grid grid-cols-2 gap-x-6 gap-y-1">
        {isShared(record.game) && (
          <>
            <dt className="text-t3">{label("bust")}</dt>
            <dd className="num">{(outcome.result as CrashResult).bust_multiplier}×</dd>
          </>
        )}
        <dt className="text-t3">{t("recorded")}</dt>
        <dd className="num">{format.gold(record.payout_amount)}</dd>
        <dt className="text-t3">{t("computed")}</dt>
        <dd className="num">{format.gold(outcome.payout)}</dd>
      </dl>
    </div>
  );
}

function Grid({ lines, result }: { lines: number[][]; result: SlotResult }) {
  const hits = new Set(
    result.wins.flatMap(({ line }) => (lines[line - 1] ?? []).map((row, reel) => `${row}-${reel}`)),
  );
  return (
    <div className={`well ${s.grid}`} aria-hidden="true">
      {result.grid.flatMap((row, r) =>
        row.map((symbol, c) => (
          <span key={`${r}-${c}`} data-miss={(hits.size > 0 && !hits.has(`${r}-${c}`)) || undefined}>
            <SymbolArt name={symbol as SymbolName} size={40} />
          </span>
        )),
      )}
    </div>
  );
}
