"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { useSession } from "../store/selectors";
import { safeNext } from "./next-url";
import { PublicShell } from "./public-shell";

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
