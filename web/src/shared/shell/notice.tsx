"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Mark, Scene, Wordmark } from "../ui/icon";
import { Backdrop } from "../ui/surface";

// These two come along with every page, so they use neither the frame nor the router's links; a full
// load of the page they lead to is also the safer way out of a page that broke.

/** An address that leads nowhere. */
export function Lost() {
  const t = useTranslations("shell.notFound");
  return (
    <>
      <header className="flex h-14 items-center px-4 tablet:h-16 tablet:px-6">
        <a href="/" aria-label="Casino Club" className="flex min-h-11 items-center gap-2.5">
          <Mark />
          <Wordmark />
        </a>
      </header>
      <main id="main" tabIndex={-1}>
        <Notice sign="404" title={t("title")} text={t("text")}>
          <a href="/home" className="btn btn-primary">
            {t("home")}
          </a>
        </Notice>
      </main>
    </>
  );
}

/** A page that could not be drawn. The frame around it still stands. */
export function Crashed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations();
  return (
    <Notice sign="!" title={t("shell.crashed.title")} text={t("shell.crashed.text")}>
      <button type="button" className="btn btn-primary" onClick={onRetry}>
        {t("common.retry")}
      </button>
      <a href="/home" className="btn btn-secondary">
        {t("shell.crashed.home")}
      </a>
    </Notice>
  );
}

function Notice({
  sign,
  title,
  text,
  children,
}: {
  sign: string;
  title: string;
  text: string;
  children: ReactNode;
}) {
  return (
    <>
      <Backdrop>
        <Scene name="city" eager className="h-full w-full object-cover opacity-70" />
      </Backdrop>
      <section className="mx-auto grid max-w-120 justify-items-center gap-3 px-4 py-16 text-center tablet:py-24">
        <p className="neon-sign num" aria-hidden="true">
          {sign}
        </p>
        <h1 className="text-22 font-extrabold tablet:text-28">{title}</h1>
        <p className="text-16 text-t2">{text}</p>
        <div className="mt-3 flex flex-wrap justify-center gap-2">{children}</div>
      </section>
    </>
  );
}
