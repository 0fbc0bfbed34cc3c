"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { saveFile } from "@/shared/save-file";
import { Button, Card, EmptyState, ErrorState, Icon } from "@/shared/ui";
import { type Proof, type Proofs, useProofs } from "../api";
import { toCsv } from "../csv";
import { ChancePanel } from "./chance-panel";
import { EvidencePanel } from "./evidence-panel";
import { OddsSkeleton } from "./odds-skeleton";
import { OutcomeTable } from "./outcome-table";
import s from "./page.module.css";
import { ReturnTable } from "./return-table";
import { Verdict } from "./verdict";

/** Everything that is counted: a game's outcomes, how far they are off, and every game's return. */
export function Figures() {
  const t = useTranslations("odds");
  const { data, error, refetch } = useProofs();
  if (data && data.items.length > 0) return <Shown proofs={data} />;
  if (!data && !error) return <OddsSkeleton />;
  return (
    <Card className={s.whole}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState icon="table" title={t("empty")} />
      )}
    </Card>
  );
}

function Shown({ proofs }: { proofs: Proofs }) {
  const current = proofs.items.filter((proof) => proof.is_current);
  const [chosen, choose] = useState<Pick<Proof, "game" | "odds_version"> | null>(null);
  const proof =
    proofs.items.find((p) => p.game === chosen?.game && p.odds_version === chosen.odds_version) ??
    current[0] ??
    (proofs.items[0] as Proof);
  const versions = proofs.items.filter(({ game }) => game === proof.game);
  return (
    <>
      <Verdict proof={proof} at={proofs.generated_at} />
      <Games proofs={current} game={proof.game} onChoose={choose} />
      {versions.length > 1 && <Versions proofs={versions} chosen={proof} onChoose={choose} />}
      <OutcomeTable key={proof.odds_hash} proof={proof} />
      <div className={s.side}>
        <ChancePanel proof={proof} />
        <EvidencePanel eValue={proof.e_value} stopAt={proofs.stop_at} />
        <Downloads proofs={proofs} />
      </div>
      <ReturnTable proofs={current} />
    </>
  );
}

interface ChoiceProps {
  proofs: Proof[];
  onChoose: (proof: Proof) => void;
}

function Games({ proofs, game, onChoose }: ChoiceProps & { game: string }) {
  const t = useTranslations("odds");
  const locale = useLocale();
  return (
    <fieldset className={s.tabs} aria-label={t("games")}>
      {proofs.map((proof) => (
        <button
          key={proof.game}
          type="button"
          className="chip"
          data-testid={`odds-game-${proof.game}`}
          aria-pressed={proof.game === game}
          onClick={() => onChoose(proof)}
        >
          {locale === "ko" ? proof.title : proof.title_en}
        </button>
      ))}
    </fieldset>
  );
}

function Versions({ proofs, chosen, onChoose }: ChoiceProps & { chosen: Proof }) {
  const t = useTranslations("odds");
  return (
    <fieldset className={s.tabs} aria-label={t("versions")}>
      {proofs.map((proof) => (
        <button
          key={proof.odds_version}
          type="button"
          className="chip"
          aria-pressed={proof.odds_version === chosen.odds_version}
          onClick={() => onChoose(proof)}
        >
          {t(proof.is_current ? "current" : "version", { version: String(proof.odds_version) })}
        </button>
      ))}
    </fieldset>
  );
}

/** The very figures of the page, for those who compute themselves. */
function Downloads({ proofs }: { proofs: Proofs }) {
  const t = useTranslations("odds.download");
  const name = `casino-club-odds-${proofs.generated_at.slice(0, 10)}`;
  return (
    <Card as="section" className={s.downloads}>
      <h2>{t("title")}</h2>
      <Button
        variant="secondary"
        small
        data-testid="odds-csv"
        onClick={() => saveFile(`${name}.csv`, toCsv(proofs.items), "text/csv;charset=utf-8")}
      >
        <Icon name="export" size={18} />
        {t("csv")}
      </Button>
      <Button
        variant="secondary"
        small
        data-testid="odds-json"
        onClick={() => saveFile(`${name}.json`, JSON.stringify(proofs, null, 2))}
      >
        <Icon name="export" size={18} />
        {t("json")}
      </Button>
    </Card>
  );
}
