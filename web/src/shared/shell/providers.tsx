"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { I18nProvider } from "../i18n/provider";
import { queryClient } from "../query";
import { loadToaster } from "../ui/later";
import { SkipLink } from "./skip-link";
import { Watchers } from "./watchers";

const Toaster = dynamic(() => loadToaster().then((m) => m.ClubToaster), { ssr: false });

export function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider>
        <SkipLink />
        <Watchers />
        {children}
        <Toaster />
      </I18nProvider>
    </QueryClientProvider>
  );
}
