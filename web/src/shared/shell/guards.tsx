"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { useSession } from "../store/selectors";
import { AppShell } from "./app-shell";
import { safeNext } from "./next-url";
import { PublicShell } from "./public-shell";

/** Member pages: drawn as skeletons at once, left for the login when nobody is signed in. */
export function MemberOnly({ children }: { children: ReactNode }) {
  const session = useSession();
  const router = useRouter();
  const pathname = usePathname();
  useEffect(() => {
    if (session === "signed-out")
      router.replace(`/login?next=${encodeURIComponent(pathname + location.search)}`);
  }, [session, pathname, router]);
  return <AppShell>{children}</AppShell>;
}

/** Landing, login and sign-up: a member has nothing to do there. */
export function GuestOnly({ children }: { children: ReactNode }) {
  const session = useSession();
  const router = useRouter();
  const pathname = usePathname();
  useEffect(() => {
    if (session !== "signed-in") return;
    // A new member lands at the machine, not in a lobby.
    const otherwise = pathname === "/signup" ? "/slot" : "/home";
    router.replace(safeNext(new URLSearchParams(location.search).get("next"), otherwise));
  }, [session, pathname, router]);
  return <PublicShell>{children}</PublicShell>;
}

/** For everyone: with the member's frame for members, the public one for guests. */
export function Anyone({ children }: { children: ReactNode }) {
  return useSession() === "signed-in" ? (
    <AppShell>{children}</AppShell>
  ) : (
    <PublicShell>{children}</PublicShell>
  );
}
