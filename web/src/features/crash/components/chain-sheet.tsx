import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { hundredthsOf, shownMultiplier } from "@/shared/crash/growth";
import { useFormat } from "@/shared/format";
import { CrashSheetMessages } from "@/shared/i18n/parts/crash-sheets";
import { verifyHref } from "@/shared/play/fairness-panel";
import { ButtonLink, Icon, Sheet } from "@/shared/ui";
import { CopyText } from "@/shared/ui/copy-text";
import type { CrashDocument, CrashRound, PastRound, SharedRound } from "../api";
import { type Proof, proofOf } from "../rules/proof";
import s from "./chain-sheet.module.css";

type Sealed = Pick<PastRound, "number" | "chain" | "link_index" | "previous_link" | "terminal_hash"> & {
  link: string | null;
  salt: string | null;
  bust_multiplier: string | null;
};

interface ChainSheetProps {
  /** A round that has bust, or the one on show. */
  round: PastRound | SharedRound;
  /** The member's own stake in it. */
  own: CrashRound | null;
  document: Pick<CrashDocument, "bits" | "numerator" | "cap"> | undefined;
  onClose: () => void;
}

/** What a round was sealed with, checked on this device, and how the chain works. */
export function ChainSheet(props: ChainSheetProps) {
  return (
    <CrashSheetMessages>
      <Inside {...props} />
    </CrashSheetMessages>
  );
}

function Inside({ round, own, document, onClose }: ChainSheetProps) {
  const t = useTranslations("crashSheets.chain");
  const format = useFormat();
  const sealed: Sealed = round;
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title", { number: format.number(sealed.number) })}
      description={t(sealed.link ? "openHint" : "sealedHint")}
    >
      <div className={s.sheet} data-testid="crash-chain" data-round={sealed.number}>
        <Verdict round={sealed} document={document} />
        <dl className={s.seals}>
          <Seal label={t("link")} value={sealed.link} otherwise={t("linkLater")} />
          <Seal label={t("previous")} value={sealed.previous_link} otherwise="" />
          <Seal label={t("salt")} value={sealed.salt} otherwise={t("saltLater")} />
          <Seal label={t("terminal")} value={sealed.terminal_hash} otherwise="" />
        </dl>
        <p className={s.place}>
          {t("place", { chain: sealed.chain, index: format.number(sealed.link_index) })}
        </p>
        <h3>{t("how")}</h3>
        <ol className={s.steps}>
          <li>{t("step1")}</li>
          <li>{t("step2")}</li>
          <li>{t("step3")}</li>
          <li>{t("step4")}</li>
        </ol>
        <p className={s.formula}>
          link[i−1] = SHA-256(link[i])
          <br />u = HMAC-SHA-256(link, salt + ":crash") → 52 bit
          <br />
          bust = max(1.00, ⌊99 · 2⁵² / (2⁵² − u)⌋ / 100)
        </p>
        <ButtonLink href={verifyHref(own)} variant="primary" wide>
          <Icon name="shield" />
          {t(own ? "verifyOwn" : "verify")}
        </ButtonLink>
      </div>
    </Sheet>
  );
}

/** The two sums everybody can do, done here. */
function Verdict({ round, document }: { round: Sealed; document: ChainSheetProps["document"] }) {
  const t = useTranslations("crashSheets.chain");
  const { link, salt, previous_link: previousLink, bust_multiplier: bust } = round;
  const [proof, setProof] = useState<Proof | null>(null);
  useEffect(() => {
    let gone = false;
    setProof(null);
    if (link && salt && document) {
      void proofOf({ link, previousLink, salt }, document).then((found) => !gone && setProof(found));
    }
    return () => {
      gone = true;
    };
  }, [link, salt, previousLink, document]);
  if (!proof || bust === null) return null;
  const isRight = proof.isLinked && proof.bust === hundredthsOf(bust);
  return (
    <ul
      className={s.verdict}
      data-testid="crash-verdict"
      data-right={isRight}
      data-bust={shownMultiplier(proof.bust)}
    >
      <li data-right={proof.isLinked}>
        <Icon name={proof.isLinked ? "check" : "warn"} size={16} />
        {t(proof.isLinked ? "linked" : "unlinked")}
      </li>
      <li data-right={proof.bust === hundredthsOf(bust)}>
        <Icon name={proof.bust === hundredthsOf(bust) ? "check" : "warn"} size={16} />
        {t("computed", { at: shownMultiplier(proof.bust), said: bust })}
      </li>
    </ul>
  );
}

function Seal({ label, value, otherwise }: { label: string; value: string | null; otherwise: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value ? <CopyText text={value} label={label} /> : otherwise}</dd>
    </div>
  );
}
