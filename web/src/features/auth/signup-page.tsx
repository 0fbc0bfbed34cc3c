"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { useOnline } from "@/shared/store";
import { Button, Checkbox, type FieldStatus, PasswordField, TextField } from "@/shared/ui";
import { useCountdown } from "@/shared/ui/use-countdown";
import { nicknameFree, siteIdFree, validateInvite } from "./api";
import { AuthFrame } from "./auth-frame";
import { InviteTicket, WELCOME_GOLD } from "./invite-ticket";
import { PasswordMeter } from "./password-meter";
import { asDate, nicknameFits, passwordStrength, SITE_ID } from "./rules";
import type { TermsPart } from "./terms-sheet";
import { type LiveCheck, useLiveCheck } from "./use-live-check";
import { useSignupForm } from "./use-signup-form";

const TermsSheet = dynamic(() => import("./terms-sheet").then((m) => m.TermsSheet), { ssr: false });
const STATUS: Record<LiveCheck, FieldStatus> = { idle: "idle", checking: "checking", yes: "ok", no: "error" };
const CODE_WORTH_ASKING = 4;

export function SignupPage() {
  const t = useTranslations("auth");
  const e = useTranslations("errors");
  const format = useFormat();
  const online = useOnline();
  const { entries, set, problems, busy, submit, waitSeconds } = useSignupForm();
  const [terms, setTerms] = useState<TermsPart | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const locked = useCountdown();
  const { start } = locked;

  const fill = useRef(set);
  useEffect(() => {
    const code = new URLSearchParams(location.search).get("code");
    if (code) fill.current("invite", code.slice(0, 32));
  }, []);
  useEffect(() => {
    if (waitSeconds > 0) start(waitSeconds);
  }, [waitSeconds, start]);

  const invite = useLiveCheck(
    "invite",
    entries.invite.trim(),
    entries.invite.trim().length >= CODE_WORTH_ASKING,
    validateInvite,
  );
  const siteId = useLiveCheck("site-id", entries.siteId, SITE_ID.test(entries.siteId), siteIdFree);
  const nickname = useLiveCheck(
    "nickname",
    entries.nickname.trim(),
    nicknameFits(entries.nickname),
    nicknameFree,
  );
  const hint = (check: LiveCheck, otherwise: string) =>
    check === "yes" ? t("available") : check === "checking" ? t("checking") : otherwise;

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (await submit())
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  }

  const link = (part: TermsPart) => (chunks: ReactNode) => (
    <button
      type="button"
      className="text-t1 underline decoration-line-strong underline-offset-3"
      onClick={() => setTerms(part)}
    >
      {chunks}
    </button>
  );
  const strength = passwordStrength(entries.password);
  const blocked = !online ? t("offline") : locked.left > 0 ? t("wait", { seconds: locked.left }) : null;

  return (
    <AuthFrame
      foot={
        <>
          {t("signup.hasAccount")}
          <Link href="/login" className="inline-flex min-h-11 items-center font-bold text-cyan">
            {t("signup.login")}
          </Link>
        </>
      }
    >
      <form ref={form} className="auth-form glass" onSubmit={(event) => void onSubmit(event)} noValidate>
        <h1 className="text-22 font-extrabold desktop:text-28">{t("signup.title")}</h1>
        <InviteTicket
          code={entries.invite}
          onChange={(code) => set("invite", code)}
          check={invite}
          error={problems.invite}
        />
        <div className="grid gap-2.5 min-[360px]:grid-cols-2">
          <TextField
            label={t("siteId")}
            name="site_id"
            value={entries.siteId}
            onChange={(event) => set("siteId", event.target.value.toLowerCase())}
            hint={hint(siteId, t("siteIdHint"))}
            status={STATUS[siteId]}
            error={problems.siteId ?? (siteId === "no" ? e("SITE_ID_TAKEN") : null)}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={32}
          />
          <TextField
            label={t("nickname")}
            name="nickname"
            value={entries.nickname}
            onChange={(event) => set("nickname", event.target.value)}
            hint={hint(nickname, t("nicknameHint"))}
            status={STATUS[nickname]}
            error={problems.nickname ?? (nickname === "no" ? e("NICKNAME_TAKEN") : null)}
            autoComplete="nickname"
            maxLength={32}
          />
        </div>
        <PasswordField
          label={t("password")}
          name="password"
          value={entries.password}
          onChange={(event) => set("password", event.target.value)}
          below={<PasswordMeter password={entries.password} />}
          hint={t(`strength.s${strength}`, { length: entries.password.length })}
          error={problems.password}
          autoComplete="new-password"
          maxLength={128}
        />
        <TextField
          label={t("signup.birth")}
          name="birth_date"
          value={entries.birth}
          onChange={(event) => set("birth", asDate(event.target.value))}
          placeholder={t("signup.birthPlaceholder")}
          hint={t("signup.birthHint")}
          error={problems.birth}
          inputMode="numeric"
          autoComplete="bday"
        />
        <Checkbox
          name="agreed"
          checked={entries.agreed}
          onChange={(event) => set("agreed", event.target.checked)}
          error={problems.agreed}
        >
          {t.rich("signup.agree", { terms: link("terms"), care: link("care") })}
        </Checkbox>
        {problems.form && (
          <p role="alert" className="text-danger">
            {problems.form}
          </p>
        )}
        <Button type="submit" variant="play" wide loading={busy} disabled={blocked !== null} className="mt-2">
          {blocked ?? t("signup.submit", { gold: format.gold(WELCOME_GOLD) })}
        </Button>
        <NoCash />
      </form>
      {terms && <TermsSheet part={terms} onClose={() => setTerms(null)} />}
    </AuthFrame>
  );
}

function NoCash() {
  const t = useTranslations("shell");
  return <p className="text-center text-12 text-t3">{t("noCash")}</p>;
}
