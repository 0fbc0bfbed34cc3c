import type { Messages } from "use-intl";
import { GAME_PAGES } from "../games";
import type { IconName } from "../ui/icon";

export interface Destination {
  href: string;
  label: keyof Messages["shell"]["nav"];
  icon: IconName;
  /** Fits among the five of a phone's thumb row. */
  onPhone: boolean;
}

export const DESTINATIONS: Destination[] = [
  { href: "/home", label: "home", icon: "home", onPhone: true },
  { href: "/games", label: "games", icon: "games", onPhone: true },
  { href: "/missions", label: "missions", icon: "missions", onPhone: true },
  { href: "/ranking", label: "ranking", icon: "trophy", onPhone: false },
  { href: "/history", label: "history", icon: "history", onPhone: true },
  { href: "/fairness", label: "fairness", icon: "shield", onPhone: false },
  { href: "/odds", label: "odds", icon: "table", onPhone: false },
  { href: "/profile", label: "profile", icon: "me", onPhone: true },
  { href: "/settings", label: "settings", icon: "settings", onPhone: false },
];

/** Game pages keep the thumb's place for their own controls. */
export const isGamePage = (pathname: string) => (Object.values(GAME_PAGES) as string[]).includes(pathname);

/** One step further than the member's own page, and reached from there. */
export const isOfProfile = (pathname: string) => /^\/(achievements|settings|limits)/.test(pathname);

/** A game belongs to the games, wherever it is played. */
export const destinationOf = (pathname: string) =>
  DESTINATIONS.find(({ href }) => (isGamePage(pathname) ? href === "/games" : pathname.startsWith(href)));
