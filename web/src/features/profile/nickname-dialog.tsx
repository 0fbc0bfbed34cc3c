"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { api, call, useErrorText } from "@/shared/api";
import { absorbProfile } from "@/shared/profile";
import { keys } from "@/shared/query";
import { Button, Dialog, notify, TextField } from "@/shared/ui";

const fits = (name: string) => {
  const length = Array.from(name.trim()).length;
  return length >= 2 && length <= 16;
};

export function NicknameDialog({ nickname, onClose }: { nickname: string; onClose: () => void }) {
  const t = useTranslations();
  const textOf = useErrorText();
  const client = useQueryClient();
  const [name, setName] = useState(nickname);
  const [problem, setProblem] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: (next: string) => call(api.PATCH("/api/users/profile", { body: { nickname: next } })),
    onSuccess: (profile) => {
      client.setQueryData(keys.profile, absorbProfile(profile));
      notify("success", t("profile.nicknameSaved"), { key: "nickname" });
      onClose();
    },
    onError: (cause) => setProblem(textOf(cause)),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!fits(name)) return setProblem(t("profile.nicknameInvalid"));
    save.mutate(name.trim());
  }

  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t("profile.editNickname")}>
      <form onSubmit={submit} className="grid gap-4" noValidate>
        <TextField
          label={t("profile.nickname")}
          value={name}
          onChange={(event) => {
            setName(event.target.value);
            setProblem(null);
          }}
          hint={t("profile.nicknameHint")}
          error={problem}
          maxLength={32}
          autoComplete="nickname"
        />
        <div className="flex justify-end gap-2">
          <Button variant="secondary" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={name.trim() === nickname}>
            {t("common.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
