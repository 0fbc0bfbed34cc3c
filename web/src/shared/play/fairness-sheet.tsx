import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Round } from "../api";
import { useFormat } from "../format";
import { SheetMessages } from "../i18n/parts/sheets";
import { ButtonLink, Icon, Sheet } from "../ui";
import { CopyText } from "../ui/copy-text";
import { type Pledge, verifyHref } from "./fairness-panel";
import s from "./odds.module.css";

interface FairnessSheetProps {
  round: Round | null;
  pledge: Pledge;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** All that a round was sealed with, and where to compute it again. */
export function FairnessSheet(props: FairnessSheetProps) {
  return (
    <SheetMessages>
      <Seals {...props} />
    </SheetMessages>
  );
}

function Seals({ round, pledge, open, onOpenChange }: FairnessSheetProps) {
  const t = useTranslations("sheets.fairness");
  const format = useFormat();
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t(round ? "ofRound" : "ofNext")}
      description={t(round ? "roundHint" : "nextHint")}
    >
      <dl className={s.seals} data-testid="fairness-sheet" data-round={round?.round_id}>
        {round && <Seal label={t("roundId")} value={round.round_id} />}
        <Seal label={t("seedHash")} value={pledge.server_seed_hash} />
        <Seal label={t("seed")}>{t("seedSealed")}</Seal>
        <Seal label={t("clientSeed")} value={pledge.client_seed} />
        <Seal label={t("nonceLabel")}>
          <span className="num">{format.number(pledge.nonce)}</span>
        </Seal>
        {pledge.odds_hash && <Seal label={t("oddsHash")} value={pledge.odds_hash} />}
      </dl>
      <ButtonLink href={verifyHref(round)} variant="primary" wide className="mt-5">
        <Icon name="shield" />
        {t(round ? "verifyRound" : "manage")}
      </ButtonLink>
    </Sheet>
  );
}

function Seal({ label, value, children }: { label: string; value?: string; children?: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value ? <CopyText text={value} label={label} /> : children}</dd>
    </div>
  );
}
