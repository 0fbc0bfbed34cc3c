import clsx from "clsx";
import Link from "next/link";
import { type ClipboardEvent, type DragEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { WebCryptoMissing } from "@/shared/digest/digest";
import { useFormat } from "@/shared/format";
import { saveFile } from "@/shared/save-file";
import { Button, ButtonLink, Card, Icon, SectionHeading, Skeleton } from "@/shared/ui";
import type { RecentRound } from "../api";
import { NotARound } from "../verify/record";
import { tampered } from "../verify/tamper";
import s from "./source.module.css";
import type { Verification } from "./use-verification";

/** The record itself: to read, to paste, to drop, to change a byte of. */
export function FilePanel({ verification }: { verification: Verification }) {
  const t = useTranslations("fairness");
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const { text, original, edit, load, run, runOn, error, report } = verification;
  const edited = original !== "" && text !== original;

  async function take(found: File | undefined) {
    if (found) load(await found.text());
  }
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  }
  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    // Into an empty field comes a whole record: it is computed at once.
    if (text !== "") return;
    event.preventDefault();
    load(event.clipboardData.getData("text"));
  }

  return (
    <Card
      as="section"
      className={clsx(s.panel, over && s.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <SectionHeading>{t("source.file")}</SectionHeading>
      <label className="block">
        <span className="text-12 text-t3">{t("source.fileHint")}</span>
        <textarea
          className={s.text}
          data-testid="verify-input"
          spellCheck={false}
          autoComplete="off"
          rows={8}
          value={text}
          aria-invalid={error !== null}
          aria-describedby={error ? "verify-error" : undefined}
          onPaste={onPaste}
          onChange={(event) => edit(event.target.value)}
        />
      </label>
      {error && (
        <p id="verify-error" role="alert" className="mt-1 text-danger" data-testid="verify-error">
          <VerificationError error={error} />
        </p>
      )}
      <div className={s.buttons}>
        <Button small data-testid="verify-run" disabled={text.trim() === ""} onClick={run}>
          {t("source.run")}
        </Button>
        <Button small variant="secondary" onClick={() => file.current?.click()}>
          {t("source.open")}
        </Button>
        {edited ? (
          <Button small variant="ghost" data-testid="verify-restore" onClick={() => load(original)}>
            {t("action.restore")}
          </Button>
        ) : (
          <Button
            small
            variant="ghost"
            data-testid="verify-tamper"
            disabled={!report}
            onClick={() => runOn(tampered(text))}
          >
            {t("action.tamper")}
          </Button>
        )}
      </div>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        className="sr-only"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => void take(event.target.files?.[0])}
      />
    </Card>
  );
}

function VerificationError({ error }: { error: Error }) {
  const t = useTranslations("fairness.source");
  if (error instanceof WebCryptoMissing) return t("noCrypto");
  if (!(error instanceof NotARound)) return t("notJson");
  if (error.reason === "unknown_game") return t("unknownGame", { game: error.field });
  return error.reason === "not_json" ? t("notJson") : t("notRound", { field: error.field || "{ }" });
}

export function SaveButton({ verification }: { verification: Verification }) {
  const t = useTranslations("fairness.action");
  const id = verification.report?.record.round_id;
  return (
    <Button
      variant="secondary"
      wide
      data-testid="verify-save"
      disabled={!id}
      onClick={() => saveFile(`casino-club-round-${id}.json`, verification.text)}
    >
      <Icon name="export" size={18} />
      {t("save")}
    </Button>
  );
}

interface RecentProps {
  signedIn: boolean;
  rounds: RecentRound[] | undefined;
  chosen: string | null;
  onSample: () => void;
}

/** The way to a round: one's own, or the example. */
export function RecentPanel({ signedIn, rounds, chosen, onSample }: RecentProps) {
  const t = useTranslations("fairness.source");
  const game = useTranslations("common.game");
  const format = useFormat();
  return (
    <Card as="section" className={s.panel} id="rounds">
      <SectionHeading>{t("title")}</SectionHeading>
      {!signedIn && (
        <p className="mb-2 flex flex-wrap items-center gap-x-3 text-t2">
          {t("signIn")}
          <ButtonLink small variant="ghost" href="/login?next=/fairness">
            {t("login")}
          </ButtonLink>
        </p>
      )}
      {signedIn && rounds === undefined && <Skeleton className="h-24 w-full" />}
      {rounds?.length === 0 && (
        <p className="mb-2 flex flex-wrap items-center gap-x-3 text-t2">
          {t("recentEmpty")}
          <ButtonLink small variant="ghost" href="/slot">
            {t("play")}
          </ButtonLink>
        </p>
      )}
      {rounds && rounds.length > 0 && (
        <ul className={s.rounds} aria-label={t("recent")}>
          {rounds.map((round) => (
            <li key={round.round_id}>
              <Link
                href={`/fairness?round=${encodeURIComponent(round.round_id)}`}
                scroll={false}
                className={s.round}
                aria-current={round.round_id === chosen || undefined}
              >
                <span className="num text-t3">{format.clock(round.created_at)}</span>
                <span className="truncate text-t2">{game(round.game as Parameters<typeof game>[0])}</span>
                <span className={round.net_amount > 0 ? "num text-win" : "num text-t2"}>
                  {format.signedGold(round.net_amount)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <Button small variant="ghost" data-testid="verify-sample" onClick={onSample}>
        {t("sample")}
      </Button>
    </Card>
  );
}
