"use client";

import { useEffect, useState } from "react";
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
  const reading = useStatus();
  const state = online ? reading : "offline";
  return (
    <span className={`tag ${s.status}`} data-state={state} data-testid="landing-status">
      <i />
      {t(state)}
    </span>
  );
}

/** Read once and every half minute, without the list machinery a first visit need not download. */
function useStatus(): State {
  const [state, setState] = useState<State>("checking");
  useEffect(() => {
    let current = true;
    const read = () =>
      fetchStatus().then(
        (status) => current && setState(stateOf(status)),
        () => current && setState("down"),
      );
    void read();
    const timer = setInterval(() => void read(), REFRESH_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, []);
  return state;
}

function stateOf({ status, maintenance }: { status: string; maintenance: boolean }): State {
  if (maintenance) return "down";
  return status === "ok" || status === "degraded" ? status : "down";
}
