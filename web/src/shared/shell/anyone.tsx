"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { useSession } from "../store/selectors";
import { PublicShell } from "./public-shell";

// A guest does not pay for the member's frame.
const AppShell = dynamic(() => import("./app-shell").then((m) => m.AppShell), { ssr: false });

/** For everyone: with the member's frame for members, the public one for guests. */
export function Anyone({ children }: { children: ReactNode }) {
  return useSession() === "signed-in" ? (
    <AppShell>{children}</AppShell>
  ) : (
    <PublicShell>{children}</PublicShell>
  );
}
