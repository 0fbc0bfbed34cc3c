"use client";

import clsx from "clsx";
import { useTranslations } from "use-intl";
import { useConnection, useOnline } from "../store/selectors";

/** Whether the numbers move by themselves. The word is always there, to see or to hear. */
export function ConnectionDot({ worded }: { worded?: boolean }) {
  const t = useTranslations("shell.connection");
  const connection = useConnection();
  const online = useOnline();
  const state = !online ? "offline" : connection === "idle" ? "connecting" : connection;
  const good = state === "live" || state === "fallback";
  return (
    <span
      className="inline-flex items-center gap-2 text-12 text-t3"
      data-testid="connection"
      data-state={state}
      title={t(state)}
    >
      <i
        className={clsx(
          "size-2 flex-none rounded-full",
          good && "bg-win shadow-[0_0_6px_rgb(61_245_160/0.8)]",
          state === "offline" && "bg-disabled",
          (state === "connecting" || state === "lost") &&
            "bg-warn animate-[cc-pulse_1.2s_ease-in-out_infinite]",
        )}
      />
      <span className={worded ? "hidden desktop:inline" : "sr-only"}>{t(state)}</span>
    </span>
  );
}
