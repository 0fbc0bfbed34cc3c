"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { RewardMessages } from "../i18n/parts/rewards";
import { notify } from "../ui/notify";
import { installAnnouncer } from "./announce";
import { useMailbox } from "./api";
import { useMissionTitle } from "./mission-parts";

/** What comes after the first paint, on every page of a member: how many rewards wait. */
export default function ClaimableBadge() {
  return (
    <RewardMessages>
      <Badge />
    </RewardMessages>
  );
}

function Badge() {
  const t = useTranslations("rewards");
  useAnnouncer();
  const waiting = useMailbox().data?.length ?? 0;
  if (waiting === 0) return null;
  return (
    <span className="nav-badge num" data-testid="nav-claimable" data-count={waiting}>
      <span aria-hidden="true">{waiting > 99 ? "99+" : waiting}</span>
      <span className="sr-only">{t("waiting", { count: waiting })}</span>
    </span>
  );
}

const PAGES = { mission: "/missions", achievement: "/achievements" } as const;

/** What was reached is said once, with the way to its reward. */
function useAnnouncer(): void {
  const t = useTranslations("rewards");
  const titleOf = useMissionTitle();
  const router = useRouter();
  useEffect(() => {
    installAnnouncer(({ of, named, key }) => {
      const text = named ? t(`reached.${of}Named`, { title: titleOf(named) }) : t(`reached.${of}`);
      const page = PAGES[of];
      const here = location.pathname === page;
      const action = here ? undefined : { label: t("toReward"), onClick: () => router.push(page) };
      notify("success", text, { key: `completed:${key}`, description: t("completedText"), action });
    });
  });
}
