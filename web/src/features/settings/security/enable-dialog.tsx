"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { toApiError, useErrorText } from "@/shared/api";
import { Button, Dialog, ErrorState, Skeleton, TextField } from "@/shared/ui";
import { CopyText } from "@/shared/ui/copy-text";
import { enableTotp, setUpTotp } from "./api";
import { QrCode } from "./qr-code";
import { RecoveryCodes } from "./recovery-codes";

/** Scan, prove it with a code, keep the recovery codes: only then is it on and closed. */
export function EnableDialog({ onClose }: { onClose: (done: boolean) => void }) {
  const t = useTranslations("settings.totp");
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose(codes !== null)}
      title={codes ? t("recoveryTitle") : t("scanTitle")}
      description={codes ? t("recoveryText") : t("scan")}
    >
      {codes ? (
        <RecoveryCodes codes={codes} onStored={() => onClose(true)} />
      ) : (
        <Connect onConnected={setCodes} />
      )}
    </Dialog>
  );
}

function Connect({ onConnected }: { onConnected: (codes: string[]) => void }) {
  const t = useTranslations("settings.totp");
  const textOf = useErrorText();
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  // One secret for as long as the dialog is open: a second one would not match what was scanned.
  const setup = useQuery({
    queryKey: ["totp-setup"],
    queryFn: setUpTotp,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const enable = useMutation({
    mutationFn: () => enableTotp(code),
    onSuccess: onConnected,
    onError: (cause) => setProblem(textOf(toApiError(cause))),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!/^\d{6}$/.test(code)) return setProblem(t("codeInvalid"));
    enable.mutate();
  }

  if (setup.error) return <ErrorState error={setup.error} onRetry={() => void setup.refetch()} />;
  return (
    <form onSubmit={submit} className="grid grid-cols-1 gap-4" noValidate>
      <div className="mx-auto grid size-52 place-items-center rounded-16 bg-t1 p-3">
        {setup.data ? (
          <QrCode text={setup.data.otpauth_url} label={t("qr")} />
        ) : (
          <Skeleton className="size-full" />
        )}
      </div>
      <div className="well min-w-0 px-3 py-2">
        <p className="text-12 text-t3">{t("secret")}</p>
        {setup.data ? (
          <CopyText text={setup.data.secret} label={t("secret")} />
        ) : (
          <Skeleton className="h-6 w-full" />
        )}
      </div>
      <TextField
        label={t("code")}
        value={code}
        onChange={(event) => {
          setCode(event.target.value.replace(/\D/g, "").slice(0, 6));
          setProblem(null);
        }}
        error={problem}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <Button type="submit" loading={enable.isPending} disabled={!setup.data}>
        {t("confirm")}
      </Button>
    </form>
  );
}
