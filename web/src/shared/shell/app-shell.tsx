"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Icon, Mark, Wordmark } from "../ui/icon";
import { ConnectionDot } from "./connection-dot";
import { GoldPill } from "./gold-pill";
import { BottomTabs, SideLinks } from "./nav-links";
import { destinationOf, isGamePage, isOfProfile } from "./navigation";
import { OfflineBanner } from "./offline-banner";
import { SoundToggle } from "./quick-toggles";

/** The frame of every page a member sees. */
export function AppShell({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const playing = isGamePage(pathname);
  return (
    <div className={playing ? "is-game" : undefined}>
      <Sidebar />
      <TopBar pathname={pathname} />
      <OfflineBanner />
      <main id="main" tabIndex={-1} className="shell-main outline-none">
        {children}
      </main>
      {!playing && <BottomTabs />}
    </div>
  );
}

function Sidebar() {
  const t = useTranslations("shell");
  return (
    <aside className="side">
      <Link
        href="/home"
        aria-label="Casino Club"
        className="mb-5 flex items-center gap-2.5 px-2 pt-1 max-desktop:justify-center"
      >
        <Mark />
        <Wordmark className="max-desktop:hidden" />
      </Link>
      <SideLinks />
      <div className="mt-auto grid gap-1.5 p-3 text-12 text-t3 max-desktop:justify-items-center">
        <ConnectionDot worded />
        <span className="hidden desktop:block">{t("noCash")}</span>
      </div>
    </aside>
  );
}

function TopBar({ pathname }: { pathname: string }) {
  const t = useTranslations();
  const here = destinationOf(pathname);
  const top = here?.onPhone && !isGamePage(pathname);
  return (
    <header className="topbar">
      {top ? (
        <Link
          href="/home"
          aria-label="Casino Club"
          className="-ml-1 grid size-11 place-items-center tablet:hidden"
        >
          <Mark />
        </Link>
      ) : (
        <Link
          href={isOfProfile(pathname) ? "/profile" : isGamePage(pathname) ? "/games" : "/home"}
          aria-label={t("common.back")}
          className="icon-btn -ml-3 tablet:hidden"
        >
          <Icon name="back" size={22} />
        </Link>
      )}
      <span className="tablet:hidden">
        <ConnectionDot />
      </span>
      <span className="hidden text-18 font-bold tablet:inline">{here && t(`shell.nav.${here.label}`)}</span>
      <span className="flex-1" />
      <GoldPill />
      <SoundToggle />
    </header>
  );
}
