"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { Icon } from "../ui/icon";
import { DESTINATIONS, destinationOf, isOfProfile } from "./navigation";

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
          aria-label={t(`nav.${label}`)}
          title={t(`nav.${label}`)}
        >
          <Icon name={icon} size={22} />
          <span className="hidden desktop:inline">{t(`nav.${label}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
