"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { listen } from "@/shared/realtime";

type Live = { is: "BETTING" } | { is: "RUNNING" | "BUSTED"; at: string };

/** What the club's curve does at this moment, on its tile. Decorative: the page says it in full. */
export function CrashLive({ className }: { className?: string }) {
  const t = useTranslations("lobby.live");
  const [live, setLive] = useState<Live | null>(null);
  useEffect(
    () =>
      listen((message) => {
        if (message.type === "crash_tick" && message.data.multiplier !== null) {
          setLive({ is: "RUNNING", at: message.data.multiplier });
        }
        if (message.type === "crash_phase") {
          const { phase, bust_multiplier: at } = message.data.round;
          if (phase === "BETTING") setLive({ is: "BETTING" });
          else if (at !== null) setLive({ is: "BUSTED", at });
        }
      }),
    [],
  );
  if (!live) return null;
  return (
    <span className={className} data-live={live.is} aria-hidden="true" data-testid="crash-live">
      {live.is === "BETTING" ? t("BETTING") : t(live.is, { at: live.at })}
    </span>
  );
}
