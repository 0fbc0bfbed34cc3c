"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { toApiError, useErrorText } from "@/shared/api";
import { keys } from "@/shared/query";
import { useMe, useOnline } from "@/shared/store";
import { Button, notify, PasswordField } from "@/shared/ui";
import { Section } from "../section";
import { changePassword } from "./api";

const SHORTEST = 8;

interface Problems {
  current?: string;
  next?: string;
}

export function PasswordSection() {
  const t = useTranslations("settings.password");
  const textOf = useErrorText();
  const client = useQueryClient();
  const online = useOnline();
  const me = useMe();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [problems, setProblems] = useState<Problems>({});
  const change = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: () => {
      setCurrent("");
      setNext("");
      notify("success", t("done"), { key: "password" });
      void client.invalidateQueries({ queryKey: keys.sessions });
    },
    onError: (cause) => {
      const error = toApiError(cause);
      if (error.code === "INVALID_CREDENTIALS") setProblems({ current: t("wrong") });
      else if (error.code === "VALIDATION_ERROR") setProblems({ next: textOf(error) });
      else notify("error", textOf(error), { key: "password" });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const found: Problems = {
      ...(current ? {} : { current: t("required") }),
      ...(next.length >= SHORTEST ? {} : { next: t("short") }),
    };
    setProblems(found);
    if (Object.keys(found).length === 0) change.mutate();
  }

  return (
    <Section title={t("title")}>
      <form className="grid gap-2.5 py-3" onSubmit={submit} noValidate>
        <p className="text-t2">{t("text")}</p>
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={me?.site_id ?? ""}
          readOnly
          hidden
        />
        <PasswordField
          label={t("current")}
          value={current}
          onChange={(event) => {
            setCurrent(event.target.value);
            setProblems(({ current: _mended, ...rest }) => rest);
          }}
          error={problems.current}
          autoComplete="current-password"
        />
        <PasswordField
          label={t("next")}
          value={next}
          onChange={(event) => {
            setNext(event.target.value);
            setProblems(({ next: _mended, ...rest }) => rest);
          }}
          error={problems.next}
          autoComplete="new-password"
          maxLength={128}
        />
        <Button
          type="submit"
          small
          className="justify-self-end"
          loading={change.isPending}
          disabled={!online || !me}
        >
          {t("submit")}
        </Button>
      </form>
    </Section>
  );
}
