"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { Icon, SectionHeading, Skeleton } from "@/shared/ui";
import { useSeal } from "./api";

const SHOWN_DIGITS = 16;

/** The commitment to the next result: what makes a round checkable afterwards. */
export function SealCard() {
  const t = useTranslations("home");
  const { data, error } = useSeal();
  if (error) return null;
  const hash = data?.server_seed_hash;
  return (
    <section>
      <SectionHeading
        more={
          <Link href="/fairness" className="more">
            {t("verify")}
            <Icon name="next" size={16} />
          </Link>
        }
      >
        {t("fairness")}
      </SectionHeading>
      <div className="panel grid gap-3 p-4">
        <p className="flex gap-2.5 text-t2">
          <Icon name="shield" size={22} className="mt-0.5 text-cyan" />
          {t("fairnessText")}
        </p>
        {hash ? (
          <>
            <HashBars hash={hash} />
            <p className="flex flex-wrap justify-between gap-x-3 text-12 text-t3">
              <span title={hash}>
                {t("sealed")} <span className="num text-t2">{hash.slice(0, SHOWN_DIGITS)}…</span>
              </span>
              <span className="num">{t("nonce", { nonce: data.nonce })}</span>
            </p>
          </>
        ) : (
          <Skeleton className="h-[54px] w-full" />
        )}
      </div>
    </section>
  );
}

/** The hash as 32 bars: two different seals never look alike. */
function HashBars({ hash }: { hash: string }) {
  const bars = (hash.match(/../g) ?? []).map((pair, i) => ({
    x: i * 8,
    share: Number.parseInt(pair, 16) / 255,
  }));
  return (
    <svg viewBox="0 0 256 28" className="h-7 w-full" preserveAspectRatio="none" aria-hidden="true">
      {bars.map(({ x, share }) => (
        <rect
          key={x}
          x={x}
          y={25 - share * 25}
          width="5"
          height={3 + share * 25}
          rx="1.5"
          className="fill-cyan"
          opacity={0.25 + share * 0.75}
        />
      ))}
    </svg>
  );
}
