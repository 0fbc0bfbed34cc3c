"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorText } from "@/shared/api";
import { Button, Dialog, PasswordField, TextField } from "@/shared/ui";
import { disableTotp } from "./api";

export function DisableDialog({ onClose }: { onClose: (done: boolean) => void }) {
  const t = useTranslations();
  const textOf = useErrorText();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const disable = useMutation({
    mutationFn: () => disableTotp(password, code.trim()),
    onSuccess: () => onClose(true),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    disable.mutate();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose(false)}
      title={t("settings.totp.disable")}
      description={t("settings.totp.disableText")}
    >
      <form onSubmit={submit} className="grid gap-3" noValidate>
        <PasswordField
          label={t("settings.password.current")}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
        />
        <TextField
          label={t("settings.totp.disableCode")}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="one-time-code"
          autoCapitalize="none"
        />
        <p role="alert" className="min-h-[22px] text-danger">
          {disable.error && textOf(disable.error)}
        </p>
        <Button
          type="submit"
          variant="danger"
          loading={disable.isPending}
          disabled={!password || !code.trim()}
        >
          {t("settings.totp.disable")}
        </Button>
      </form>
    </Dialog>
  );
}
