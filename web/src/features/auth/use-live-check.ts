"use client";

import { useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/shared/ui/use-debounced";

export type LiveCheck = "idle" | "checking" | "yes" | "no";

/** Asks about an entry once it is still. When the server does not answer, the form stays usable. */
export function useLiveCheck(
  name: string,
  value: string,
  worthAsking: boolean,
  ask: (value: string) => Promise<boolean>,
): LiveCheck {
  const settled = useDebounced(value);
  const { data, isFetching } = useQuery({
    queryKey: ["live-check", name, settled],
    queryFn: () => ask(settled),
    enabled: worthAsking && settled === value,
    staleTime: 15_000,
    retry: false,
  });
  if (!worthAsking) return "idle";
  if (settled !== value || isFetching) return "checking";
  if (data === undefined) return "idle";
  return data ? "yes" : "no";
}
