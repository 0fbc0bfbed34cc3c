"use client";

import { useEffect, useState } from "react";
import { queryClient } from "@/shared/query";
import { useDebounced } from "@/shared/ui/use-debounced";

export type LiveCheck = "idle" | "checking" | "yes" | "no";

const FRESH_MS = 15_000;

/** Asks about an entry once it is still. When the server does not answer, the form stays usable. */
export function useLiveCheck(
  name: string,
  value: string,
  worthAsking: boolean,
  ask: (value: string) => Promise<boolean>,
): LiveCheck {
  const settled = useDebounced(value);
  const [answer, setAnswer] = useState<{ value: string; good: boolean | null } | null>(null);
  const asking = worthAsking && settled === value;

  useEffect(() => {
    if (!asking) return;
    let current = true;
    const say = (good: boolean | null) => current && setAnswer({ value: settled, good });
    queryClient
      .fetchQuery({
        queryKey: ["live-check", name, settled],
        queryFn: () => ask(settled),
        staleTime: FRESH_MS,
        retry: false,
      })
      .then(say, () => say(null));
    return () => {
      current = false;
    };
  }, [asking, name, settled, ask]);

  if (!worthAsking) return "idle";
  if (answer?.value !== value) return "checking";
  return answer.good === null ? "idle" : answer.good ? "yes" : "no";
}
