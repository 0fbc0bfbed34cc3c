"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button, ButtonLink } from "../ui/button";
import { Scene } from "../ui/icon";
import { Backdrop } from "../ui/surface";
import { Anyone } from "./guards";

/** An address that leads nowhere. */
export function Lost() {
  const t = useTranslations("shell.notFound");
  return (
    <Anyone>
      <Notice sign="404" title={t("title")} text={t("text")}>
        <ButtonLink href="/home" variant="primary">
          {t("home")}
        </ButtonLink>
      </Notice>
    </Anyone>
  );
}

/** A page that could not be drawn. The frame around it still stands. */
export function Crashed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations();
  return (
    <Notice sign="!" title={t("shell.crashed.title")} text={t("shell.crashed.text")}>
      <Button onClick={onRetry}>{t("common.retry")}</Button>
      <ButtonLink href="/home" variant="secondary">
        {t("shell.crashed.home")}
      </ButtonLink>
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
