"use client";

import clsx from "clsx";
import dynamic from "next/dynamic";
import { useTranslations } from "use-intl";
import { useSession } from "@/shared/store";
import { OddsSkeleton } from "./components/odds-skeleton";
import s from "./components/page.module.css";

// The words are there at once; the figures and their drawings follow.
const Figures = dynamic(() => import("./components/figures").then((module) => module.Figures), {
  ssr: false,
  loading: OddsSkeleton,
});

export function OddsPage() {
  const t = useTranslations("odds");
  const signedIn = useSession() === "signed-in";
  return (
    <div className={clsx(s.page, !signedIn && s.guest)}>
      <div className={s.glow} aria-hidden="true" />
      <header className={s.intro}>
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
      </header>
      <Figures />
    </div>
  );
}
