"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Mark, Wordmark } from "../ui/icon";
import { OfflineBanner } from "./offline-banner";
import { LanguageToggle, MotionToggle, SoundToggle } from "./quick-toggles";

/** The frame of pages anyone may see. */
export function PublicShell({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="relative z-20 flex h-14 items-center px-4 tablet:h-16 tablet:px-6">
        <Link href="/" aria-label="Casino Club" className="flex min-h-11 items-center gap-2.5">
          <Mark />
          <Wordmark className="max-tablet:hidden" />
        </Link>
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
