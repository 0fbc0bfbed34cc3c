"use client";

import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { useSession } from "../store/selectors";
import { PublicShell } from "./public-shell";

type Shell = ComponentType<{ children: ReactNode }>;

/** For everyone: with the member's frame for members, the public one for guests. */
export function Anyone({ children }: { children: ReactNode }) {
  const Frame = useMemberShell() ?? PublicShell;
  return <Frame>{children}</Frame>;
}

/** A guest does not pay for the member's frame; until it has come, the page stays in the public one. */
function useMemberShell(): Shell | null {
  const signedIn = useSession() === "signed-in";
  const [shell, setShell] = useState<Shell | null>(null);
  useEffect(() => {
    if (!signedIn) return;
    import("./app-shell").then(({ AppShell }) => setShell(() => AppShell)).catch(() => undefined);
  }, [signedIn]);
  return signedIn ? shell : null;
}
