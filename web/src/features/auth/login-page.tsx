"use client";

import Link from "next/link";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { ApiError, useErrorText } from "@/shared/api";
import { begin, type SignedOutReason } from "@/shared/session/session";
import { useGlobalStore, useOnline } from "@/shared/store";
import { Button, Icon, PasswordField, TextField } from "@/shared/ui";
import { useCountdown } from "@/shared/ui/use-countdown";
import { login } from "./api";
import { AuthFrame } from "./auth-frame";

export function LoginPage() {
  const t = useTranslations("auth");
  const [siteId, setSiteId] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState<string | null>(null);
  const [error, setError] = useState<ApiError | "empty" | null>(null);
  const [busy, setBusy] = useState(false);
  const textOf = useErrorText();
  const online = useOnline();
  const locked = useCountdown();
  const secondStep = code !== null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!siteId || !password || code === "") return setError("empty");
    setBusy(true);
    setError(null);
    try {
      await begin(
        await login({
          site_id: siteId.trim().toLowerCase(),
          password,
          ...(code ? { totp_code: code.trim() } : {}),
        }),
      );
    } catch (cause) {
      setBusy(false);
      if (!(cause instanceof ApiError)) throw cause;
      if (cause.code === "TOTP_REQUIRED" && code === null) return setCode("");
      if (cause.status === 429) locked.start(cause.retryAfterSeconds ?? 60);
      setError(cause);
    }
  }

  const blocked = !online ? t("offline") : locked.left > 0 ? t("wait", { seconds: locked.left }) : null;
  const message =
    error === "empty"
      ? secondStep
        ? t("login.totpHint")
        : t("login.fillBoth")
      : error && locked.left === 0
        ? textOf(error)
        : null;

  return (
    <AuthFrame
      foot={
        <>
          {t("login.noAccount")}
          <Link href="/signup" className="inline-flex min-h-11 items-center font-bold text-cyan">
            {t("login.signup")}
          </Link>
        </>
      }
    >
      <form className="auth-form glass" onSubmit={(event) => void submit(event)} noValidate>
        <div className="mb-1">
          <h1 className="text-22 font-extrabold desktop:text-28">
            {secondStep ? t("login.totpTitle") : t("login.title")}
          </h1>
          <p className="text-t2">{secondStep ? t("login.totpLead") : t("login.lead")}</p>
        </div>
        <SignedOutNote />
        {secondStep ? (
          <TextField
            key="totp"
            label={t("login.totp")}
            hint={t("login.totpHint")}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
          />
        ) : (
          <>
            <TextField
              label={t("siteId")}
              value={siteId}
              onChange={(event) => setSiteId(event.target.value)}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
            />
            <PasswordField
              label={t("password")}
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              autoComplete="current-password"
            />
          </>
        )}
        <p role="alert" className="min-h-[22px] text-danger">
          {message}
        </p>
        <Button type="submit" variant="play" wide loading={busy} disabled={blocked !== null}>
          {blocked ?? t("login.submit")}
        </Button>
        {secondStep && (
          <Button variant="ghost" small onClick={() => setCode(null)}>
            {t("login.totpBack")}
          </Button>
        )}
      </form>
    </AuthFrame>
  );
}

/** Someone who was signed out is told why. */
function SignedOutNote() {
  const t = useTranslations();
  const because = useGlobalStore((s) => s.signedOutBecause) as SignedOutReason | null;
  if (!because) return null;
  return (
    <p role="status" className="well flex items-start gap-2 px-3 py-2.5 text-t2">
      <Icon name="lock" size={18} className="mt-0.5 text-info" />
      {because === "selfExcluded" ? t("auth.selfExcluded") : t(`shell.${because}`)}
    </p>
  );
}
