"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Icon, Mark, Wordmark } from "../ui/icon";
import { OfflineBanner } from "./offline-banner";
import { LanguageToggle, MotionToggle, SoundToggle } from "./quick-toggles";

/** The frame of pages anyone may see. */
export function PublicShell({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="relative z-20 flex h-14 items-center px-4 tablet:h-16 tablet:px-6">
        <Brand />
        <span className="flex-1" />
        <MotionToggle />
        <SoundToggle />
        <LanguageToggle />
      </header>
      <OfflineBanner />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  );
}

/** The door of login and sign-up carries the big sign itself; there, only the way back is needed. */
function Brand() {
  const t = useTranslations("common");
  const pathname = usePathname();
  if (pathname === "/login" || pathname === "/signup") {
    return (
      <Link href="/" aria-label={t("back")} className="icon-btn -ml-3">
        <Icon name="back" size={22} />
      </Link>
    );
  }
  return (
    <Link href="/" aria-label="Casino Club" className="flex min-h-11 items-center gap-2.5">
      <Mark />
      <Wordmark className="max-tablet:hidden" />
    </Link>
  );
}
