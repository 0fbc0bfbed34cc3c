"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useOnline } from "@/shared/store";
import { fetchStatus } from "./api";
import s from "./landing.module.css";

type State = "ok" | "degraded" | "down" | "offline" | "checking";

const REFRESH_MS = 30_000;

/** How the club is doing right now, as its own status page says. */
export function StatusChip() {
  const t = useTranslations("landing.status");
  const online = useOnline();
  const status = useQuery({
    queryKey: ["status"],
    queryFn: fetchStatus,
    refetchInterval: REFRESH_MS,
    retry: false,
  });
  const state = stateOf(online, status.data, status.isError);
  return (
    <span className={`tag ${s.status}`} data-state={state} data-testid="landing-status">
      <i />
      {t(state)}
    </span>
  );
}

function stateOf(
  online: boolean,
  status: { status: string; maintenance: boolean } | undefined,
  failed: boolean,
): State {
  if (!online) return "offline";
  if (failed || status?.maintenance) return "down";
  if (!status) return "checking";
  return status.status === "ok" || status.status === "degraded" ? status.status : "down";
}
