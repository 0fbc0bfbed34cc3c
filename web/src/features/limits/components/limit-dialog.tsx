"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import type { LimitView } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { Button, Dialog, TextField } from "@/shared/ui";
import { type Name, useChange } from "../api";
import { amountOf, type Effect, effectOf, offered, type ShownKind } from "../rules";
import { useWords } from "../use-words";
import s from "./page.module.css";

interface LimitDialogProps {
  name: Name;
  limit: LimitView | undefined;
  onClose: () => void;
}

/** Sets, lowers, raises or removes one limit, and says beforehand when it will hold. */
export function LimitDialog({ name, limit, onClose }: LimitDialogProps) {
  const t = useTranslations("limits");
  const words = useWords();
  const format = useFormat();
  const [text, setText] = useState(limit ? format.number(limit.amount) : "");
  const amount = amountOf(text);
  const effect = effectOf(limit, amount);
  const change = useChange(() => t(effect === "later" || amount === null ? "done.later" : "done.set"));
  const send = (next: number | null) =>
    change.mutate({ ask: "set", body: { ...name, amount: next } }, { onSuccess: onClose });
  const write = (value: string) => {
    const digits = value.replace(/\D/g, "").slice(0, 10);
    setText(digits ? format.number(Number(digits)) : "");
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    if (effect !== "none") send(amount);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("dialog.title", { name: words.name(name) })}
      description={t("dialog.text")}
    >
      <form onSubmit={submit} className="grid gap-4" noValidate>
        <TextField
          label={t(name.kind === "time" ? "dialog.minutes" : "dialog.gold")}
          value={text}
          onChange={(event) => write(event.target.value)}
          inputMode="numeric"
          autoComplete="off"
          end={<span className="num text-t3">{name.kind === "time" ? t("dialog.minutes") : "G"}</span>}
        />
        <fieldset className={s.chips} aria-label={t("dialog.offered")}>
          {offered(name.kind as ShownKind, name.period).map((value) => (
            <button
              key={value}
              type="button"
              className="chip num"
              aria-pressed={amount === value}
              onClick={() => setText(format.number(value))}
            >
              {words.amount(name.kind, value)}
            </button>
          ))}
        </fieldset>
        <EffectLine effect={effect} name={name} limit={limit} />
        <div className={s.answers}>
          {limit && (
            <Button
              variant="ghost"
              small
              className="mr-auto"
              loading={change.isPending}
              onClick={() => send(null)}
            >
              {t("dialog.remove")}
            </Button>
          )}
          <Button
            type="submit"
            small
            loading={change.isPending}
            disabled={effect === "none"}
            data-testid="limit-save"
          >
            {t(effect === "later" ? "dialog.ask" : "dialog.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function EffectLine({ effect, name, limit }: { effect: Effect } & Omit<LimitDialogProps, "onClose">) {
  const t = useTranslations("limits.dialog.effect");
  const words = useWords();
  const text =
    effect === "full" && limit
      ? t("full", {
          used: words.amount(name.kind, limit.used),
          moment: words.moment(limit.resets_at ?? ""),
        })
      : t(effect === "full" ? "atOnce" : effect);
  return (
    <p role="status" className={s.effect} data-effect={effect}>
      {text}
    </p>
  );
}
