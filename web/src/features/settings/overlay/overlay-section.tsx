"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "use-intl";
import { Skeleton } from "@/shared/ui";
import { Section } from "../section";

// Few broadcast; nobody else downloads it.
const OverlayAddresses = dynamic(() => import("./addresses").then((module) => module.OverlayAddresses), {
  ssr: false,
  loading: () => <Skeleton className="my-3 h-24 w-full" />,
});

export function OverlaySection() {
  const t = useTranslations("settings");
  return (
    <Section title={t("overlay")}>
      <OverlayAddresses />
    </Section>
  );
}
