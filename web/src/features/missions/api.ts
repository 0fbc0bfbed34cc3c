import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api, call, type MissionView, toApiError, useErrorText } from "@/shared/api";
import { keys } from "@/shared/query";
import { receive } from "@/shared/realtime/receive";
import {
  asOneIntent,
  type Claim,
  refreshRewards,
  retryOpen,
  useClaim,
  useMissionTitle,
} from "@/shared/rewards";
import { useSession } from "@/shared/store";
import { notify } from "@/shared/ui";

const PAGE = 5;

/** What was paid, page by page. */
export function useGranted() {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: keys.rewards,
    queryFn: ({ pageParam: cursor }) =>
      call(api.GET("/api/rewards", { params: { query: { limit: PAGE, cursor } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    enabled: session === "signed-in",
  });
}

const headerOf = (key: string) => ({ "Idempotency-Key": key });

/** Changes a daily mission. The reply's balance goes through the door of every balance. */
export function useReroll(done: () => void) {
  const client = useQueryClient();
  const t = useTranslations("missions.reroll");
  const titleOf = useMissionTitle();
  const textOf = useErrorText();
  return useMutation({
    mutationFn: ({ id, key: name }: MissionView) =>
      asOneIntent(`reroll:${name}`, (key) =>
        call(
          api.POST("/api/missions/{code}/reroll", {
            params: { header: headerOf(key), path: { code: id } },
          }),
        ),
      ),
    retry: retryOpen,
    onSuccess: ({ mission, balance }) => {
      receive({ type: "balance_changed", data: balance, balance });
      refreshRewards();
      notify("success", t("done", { title: titleOf(mission) }), { key: `reroll:${mission.key}` });
      done();
    },
    onError: (cause) => {
      void client.invalidateQueries({ queryKey: keys.missions });
      // What is missing is said where the price stands.
      if (toApiError(cause).code === "INSUFFICIENT_GOLD") return;
      notify("info", textOf(cause), { key: "reroll" });
      done();
    },
  });
}

/** Starts a booster; one that runs already only has to be seen. */
export function useBooster() {
  const client = useQueryClient();
  const t = useTranslations("missions.items");
  const textOf = useErrorText();
  return useMutation({
    mutationFn: () =>
      asOneIntent("booster", (key) =>
        call(api.POST("/api/inventory/xp_booster/use", { params: { header: headerOf(key) } })),
      ),
    retry: retryOpen,
    onSuccess: () => notify("success", t("started"), { key: "booster" }),
    onError: (cause) => notify("info", textOf(cause), { key: "booster" }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.inventory }),
  });
}

/** One after the other, each under its own key: what one refuses takes nothing from the next. */
export function useClaimAll() {
  const claim = useClaim();
  const [pending, setPending] = useState(false);
  const start = async (all: readonly Claim[]) => {
    setPending(true);
    for (const one of all) await claim.mutateAsync(one).catch(() => undefined);
    setPending(false);
  };
  return { pending, start };
}
