"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorText } from "@/shared/api";
import { keys } from "@/shared/query";
import { useOnline, useSession } from "@/shared/store";
import { notify } from "@/shared/ui";
import { fetchCurrent, rotate as requestRotation } from "../api";

export const revealedKey = [...keys.fairness, "revealed"] as const;

/** The member's pair of seeds, and its rotation. */
export function useSeeds() {
  const t = useTranslations("fairness.seeds");
  const textOf = useErrorText();
  const client = useQueryClient();
  const online = useOnline();
  const enabled = useSession() === "signed-in";
  const current = useQuery({ queryKey: keys.fairness, queryFn: fetchCurrent, enabled, staleTime: 0 });
  const [rotating, setRotating] = useState(false);

  /** True when the old seed is revealed; whatever showed it as hidden is read again. */
  const rotate = useCallback(
    async (clientSeed?: string): Promise<boolean> => {
      setRotating(true);
      try {
        const { current: next } = await requestRotation(clientSeed);
        client.setQueryData(keys.fairness, next);
        await Promise.all([
          client.invalidateQueries({ queryKey: revealedKey }),
          client.invalidateQueries({ queryKey: ["round"] }),
        ]);
        notify("success", t("rotated"), { key: "seeds-rotated" });
        return true;
      } catch (cause) {
        notify("error", textOf(cause), { key: "seeds-rotate" });
        return false;
      } finally {
        setRotating(false);
      }
    },
    [client, t, textOf],
  );
  return { current, rotate, rotating, online };
}

export type Seeds = ReturnType<typeof useSeeds>;
