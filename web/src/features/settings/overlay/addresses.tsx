"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorText } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { OverlayMessages } from "@/shared/i18n/parts/overlay";
import { useOnline, useSession } from "@/shared/store";
import { Button, ErrorState, Icon, IconButton, notify, Skeleton, TextField } from "@/shared/ui";
import { CopyText } from "@/shared/ui/copy-text";
import { fetchAddresses, giveAddress, type OverlayAddress, revokeAddress } from "./api";

const KEY = ["overlay"] as const;

/** Addresses for a broadcasting program: made, shown once, deleted. */
export function OverlayAddresses() {
  return (
    <OverlayMessages>
      <Addresses />
    </OverlayMessages>
  );
}

function Addresses() {
  const t = useTranslations("overlay.addresses");
  const session = useSession();
  const found = useQuery({ queryKey: KEY, queryFn: fetchAddresses, enabled: session === "signed-in" });
  const [made, setMade] = useState<string | null>(null);
  if (found.error) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton className="my-3 h-24 w-full" />;
  const { items, most } = found.data;
  return (
    <div className="grid gap-3 py-3" data-testid="overlay-addresses">
      <p className="text-t2">{t("text")}</p>
      {items.length > 0 && (
        <ul>
          {items.map((address) => (
            <Address key={address.id} address={address} />
          ))}
        </ul>
      )}
      {made && (
        <div className="well min-w-0 px-3 py-2" role="status" data-testid="overlay-made">
          <p className="text-12 text-gold">{t("made")}</p>
          <CopyText text={made} label={t("copy")} />
          <p className="text-12 text-t3">{t("size")}</p>
        </div>
      )}
      {items.length < most && (
        <NewAddress
          onMade={(token) => setMade(`${location.origin}/overlay#token=${token}`)}
          count={t("count", { count: String(items.length), most: String(most) })}
        />
      )}
    </div>
  );
}

function Address({ address }: { address: OverlayAddress }) {
  const t = useTranslations("overlay.addresses");
  const textOf = useErrorText();
  const format = useFormat();
  const client = useQueryClient();
  const online = useOnline();
  const revoke = useMutation({
    mutationFn: () => revokeAddress(address.id),
    onSuccess: () => {
      notify("success", t("revoked"), { key: "overlay" });
      void client.invalidateQueries({ queryKey: KEY });
    },
    onError: (cause) => notify("error", textOf(cause), { key: "overlay" }),
  });
  return (
    <li className="flex min-h-14 items-center gap-3 border-hair not-first:border-t">
      <span className="min-w-0 flex-1">
        <b className="block truncate">{address.label}</b>
        <span className="text-12 text-t3">
          {format.moment(address.created_at)}
          {address.goal !== null && ` · ${t("withGoal", { gold: format.gold(address.goal) })}`}
        </span>
      </span>
      <IconButton
        label={t("revokeOf", { label: address.label })}
        disabled={!online || revoke.isPending}
        onClick={() => revoke.mutate()}
      >
        <Icon name="trash" />
      </IconButton>
    </li>
  );
}

function NewAddress({ onMade, count }: { onMade: (token: string) => void; count: string }) {
  const t = useTranslations("overlay.addresses");
  const textOf = useErrorText();
  const client = useQueryClient();
  const online = useOnline();
  const [label, setLabel] = useState("");
  const [goal, setGoal] = useState("");
  const wrong = goal !== "" && !(Number(goal) >= 1);
  const give = useMutation({
    mutationFn: () => giveAddress(label.trim(), goal === "" ? null : Number(goal)),
    onSuccess: ({ token }) => {
      setLabel("");
      setGoal("");
      onMade(token);
      void client.invalidateQueries({ queryKey: KEY });
    },
    onError: (cause) => notify("error", textOf(cause), { key: "overlay" }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (label.trim() && !wrong) give.mutate();
  }

  return (
    <form className="grid gap-2" onSubmit={submit} noValidate>
      <TextField
        label={t("label")}
        hint={t("labelHint")}
        value={label}
        maxLength={40}
        onChange={(event) => setLabel(event.target.value)}
      />
      <TextField
        label={t("goal")}
        hint={t("goalHint")}
        error={wrong ? t("goalWrong") : null}
        value={goal}
        inputMode="numeric"
        onChange={(event) => setGoal(event.target.value.replace(/\D/g, "").slice(0, 9))}
      />
      <Button
        type="submit"
        variant="secondary"
        loading={give.isPending}
        disabled={!online || !label.trim() || wrong}
        data-testid="overlay-create"
      >
        {t("create")} <span className="num text-t3">{count}</span>
      </Button>
    </form>
  );
}
