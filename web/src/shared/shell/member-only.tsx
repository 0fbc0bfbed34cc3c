"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { useSession } from "../store/selectors";
import { AppShell } from "./app-shell";

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
