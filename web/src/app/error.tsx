"use client";

import { Crashed } from "@/shared/shell/notice";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <Crashed onRetry={reset} />;
}
