"use client";

import clsx from "clsx";
import dynamic from "next/dynamic";
import Link from "next/link";
import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { useSession } from "@/shared/store";
import { Icon } from "@/shared/ui";
import s from "./components/page.module.css";
import { VerifierSkeleton } from "./components/verifier-skeleton";

// The words are there at once; the machinery follows, and from then on needs no network.
const Verifier = dynamic(() => import("./components/verifier").then((module) => module.Verifier), {
  ssr: false,
  loading: VerifierSkeleton,
});

export function FairnessPage() {
  const t = useTranslations("fairness");
  const signedIn = useSession() === "signed-in";
  return (
    <div className={clsx(s.page, !signedIn && s.guest)}>
      <div className={s.glow} aria-hidden="true" />
      <header className={s.intro}>
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
        <Link href="/odds" className="inline-flex min-h-11 items-center gap-1 text-cyan">
          {t("odds")}
          <Icon name="next" size={16} />
        </Link>
      </header>
      <Suspense fallback={<VerifierSkeleton />}>
        <Verifier />
      </Suspense>
    </div>
  );
}
