import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { sha256Hex } from "@/shared/digest/digest";
import { useFormat } from "@/shared/format";
import { Button, Card, ErrorState, SectionHeading, Skeleton, TextField } from "@/shared/ui";
import { fetchRevealed, isClientSeed, type RevealedSeed } from "../api";
import s from "./source.module.css";
import { revealedKey, type Seeds } from "./use-seeds";

/** The pair in use, the promise of the next one, and the way to reveal the first. */
export function SeedsPanel({ seeds }: { seeds: Seeds }) {
  const t = useTranslations("fairness.seeds");
  const format = useFormat();
  const { current, rotate, rotating } = seeds;
  const [clientSeed, setClientSeed] = useState<string | null>(null);
  const shown = clientSeed ?? current.data?.client_seed ?? "";
  const valid = isClientSeed(shown);

  async function onRotate() {
    if (await rotate(shown)) setClientSeed(null);
  }

  if (current.isError && !current.data) {
    return (
      <Card as="section" className={s.panel}>
        <ErrorState error={current.error} onRetry={() => void current.refetch()} />
      </Card>
    );
  }
  return (
    <Card as="section" className={s.panel} data-testid="fairness-current">
      <SectionHeading>{t("title")}</SectionHeading>
      <dl className="grid gap-2">
        <Pledge name={t("current")} value={current.data?.server_seed_hash} testId="fairness-hash" />
        <Pledge name={t("next")} value={current.data?.next_server_seed_hash} testId="fairness-next-hash" />
        <div className="flex items-baseline justify-between gap-3">
          <dt className="text-t3">{t("nonce")}</dt>
          <dd className="num text-16" data-testid="fairness-nonce">
            {current.data ? format.number(current.data.nonce) : <Skeleton className="h-5 w-10" />}
          </dd>
        </div>
      </dl>
      <div className="mt-3 grid gap-3">
        <TextField
          label={t("client")}
          hint={t("clientHint")}
          error={current.data && !valid ? t("clientInvalid") : null}
          value={shown}
          maxLength={64}
          autoComplete="off"
          spellCheck={false}
          data-testid="fairness-client-seed"
          disabled={!current.data}
          onChange={(event) => setClientSeed(event.target.value)}
        />
        <Button
          variant="secondary"
          wide
          data-testid="fairness-rotate"
          loading={rotating}
          disabled={!current.data || !valid || !seeds.online}
          onClick={() => void onRotate()}
        >
          {t("rotate")}
        </Button>
        <p className="text-12 text-t3">{t("rotateHint")}</p>
      </div>
    </Card>
  );
}

function Pledge({ name, value, testId }: { name: string; value: string | undefined; testId: string }) {
  return (
    <div>
      <dt className="text-12 text-t3">{name}</dt>
      <dd className={s.hash} data-testid={testId}>
        {value ?? <Skeleton className="h-10 w-full" />}
      </dd>
    </div>
  );
}

/** Every pair that was given up, newest first, each checked against its promise on this device. */
export function RevealedPanel({ enabled }: { enabled: boolean }) {
  const t = useTranslations("fairness.seeds");
  const revealed = useQuery({ queryKey: revealedKey, queryFn: fetchRevealed, enabled });
  return (
    <Card as="section" className={s.panel} data-testid="fairness-revealed">
      <SectionHeading>{t("revealed")}</SectionHeading>
      {revealed.isPending && <Skeleton className="h-24 w-full" />}
      {revealed.isError && !revealed.data && (
        <ErrorState error={revealed.error} onRetry={() => void revealed.refetch()} />
      )}
      {revealed.data?.length === 0 && <p className="text-t2">{t("revealedEmpty")}</p>}
      <ul>
        {revealed.data?.map((seed) => (
          <RevealedRow key={seed.server_seed_hash} seed={seed} />
        ))}
      </ul>
    </Card>
  );
}

function RevealedRow({ seed }: { seed: RevealedSeed }) {
  const t = useTranslations("fairness.seeds");
  const label = useTranslations("fairness.label");
  const format = useFormat();
  const check = useQuery({
    queryKey: ["sha256", seed.server_seed],
    queryFn: () => sha256Hex(seed.server_seed),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const range =
    seed.last_nonce === null
      ? t("unused")
      : t("range", { first: format.number(seed.first_nonce), last: format.number(seed.last_nonce) });
  return (
    <li className={s.seed} data-testid="fairness-seed">
      <p className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-t3">{format.moment(seed.retired_at)}</span>
        {check.data && (
          <span className={check.data === seed.server_seed_hash ? "tag win" : "tag text-danger"}>
            {check.data === seed.server_seed_hash ? t("hashOk") : t("hashBad")}
          </span>
        )}
      </p>
      <dl className="mt-1 grid gap-1">
        <dt className="text-12 text-t3">{label("serverSeed")}</dt>
        <dd className={s.hash}>{seed.server_seed}</dd>
        <dt className="text-12 text-t3">{label("seedHash")}</dt>
        <dd className={s.hash}>{seed.server_seed_hash}</dd>
        <dt className="sr-only">{label("clientSeed")}</dt>
        <dd className="text-t2">
          {seed.client_seed} · {range}
        </dd>
      </dl>
    </li>
  );
}
