"use client";

import { useQuery } from "@tanstack/react-query";
import { api, call } from "./api";
import { keys } from "./query";
import { useMe } from "./store";

/** What the member asked to be held to: limits, a break, reminders. */
export const useLimits = (refetchInterval: number | false = false) =>
  useQuery({
    queryKey: keys.limits,
    queryFn: () => call(api.GET("/api/limits")),
    enabled: useMe() !== null,
    refetchInterval,
  });
