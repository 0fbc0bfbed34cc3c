"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { Icon } from "../ui/icon";
import { DESTINATIONS, destinationOf, isOfProfile } from "./navigation";

/** The page and its first press go first; without a network there is no badge, and that is all. */
const AFTER_MS = 1_000;
const Claimable = dynamic(
  () =>
    new Promise((done) => setTimeout(done, AFTER_MS))
      .then(() => import("../rewards/watch"))
      .catch(() => ({ default: () => null })),
  { ssr: false },
);

/** The bottom row of a phone. Settings are one step further, on the member's own page. */
export function BottomTabs() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  return (
    <nav className="tabs" aria-label={t("mainNav")}>
      {DESTINATIONS.filter((d) => d.onPhone).map(({ href, label, icon }) => {
        const here = destinationOf(pathname)?.href === href || (href === "/profile" && isOfProfile(pathname));
        return (
          <Link key={href} href={href} aria-current={here ? "page" : undefined}>
            <Icon name={icon} size={24} />
            {t(`nav.${label}`)}
            {label === "missions" && <Claimable />}
          </Link>
        );
      })}
    </nav>
  );
}

/** Icons only on a tablet, with words on a desk. */
export function SideLinks() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  return (
    <nav className="grid gap-1" aria-label={t("mainNav")}>
      {DESTINATIONS.map(({ href, label, icon }) => (
        <Link
          key={href}
          href={href}
          aria-current={destinationOf(pathname)?.href === href ? "page" : undefined}
          title={t(`nav.${label}`)}
        >
          <Icon name={icon} size={22} />
          <span className="max-desktop:sr-only">{t(`nav.${label}`)}</span>
          {label === "missions" && <Claimable />}
        </Link>
      ))}
    </nav>
  );
}
