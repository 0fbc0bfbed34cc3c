"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { api, type ClaimReply, call, toApiError, useErrorText } from "../api";
import { useFormat } from "../format";
import { receive } from "../realtime/receive";
import { hydrateFromServer } from "../store";
import { notify } from "../ui/notify";
import { refreshRewards } from "./follow";
import { asOneIntent, retryOpen } from "./intent";

export interface Claim {
  from: "streak" | "mission" | "achievement" | "mailbox";
  /** The mission's, achievement's or letter's name; of a check-in the day it is for. */
  ref: string;
  /** Under which the reward is paid, once. */
  name: string;
}

function send({ from, ref }: Claim, key: string): Promise<ClaimReply> {
  const header = { "Idempotency-Key": key };
  if (from === "streak") return call(api.POST("/api/streak/claim", { params: { header } }));
  if (from === "mission")
    return call(api.POST("/api/missions/{code}/claim", { params: { header, path: { code: ref } } }));
  if (from === "achievement")
    return call(api.POST("/api/achievements/{code}/claim", { params: { header, path: { code: ref } } }));
  return call(api.POST("/api/mailbox/{name}/claim", { params: { header, path: { name: ref } } }));
}

async function claimOne(claim: Claim): Promise<ClaimReply> {
  const reply = await asOneIntent(`claim:${claim.name}`, (key) => send(claim, key));
  const { reward, xp_gained: xp, balance, progress_version } = reply;
  // The reply goes through the door its push will come through, and whichever is first wins.
  const data = { name: claim.name, source: claim.from, ref: claim.ref, reward, xp, progress_version };
  receive({ type: "reward_granted", data, balance, progress_version });
  return reply;
}

/** Somebody else was quicker, or it is over: no error, the page only has to catch up. */
const MISSED = new Set(["ALREADY_CLAIMED", "REWARD_EXPIRED", "NOT_COMPLETED", "NOT_FOUND"]);

export function useClaim() {
  const t = useTranslations("rewards");
  const format = useFormat();
  const textOf = useErrorText();
  return useMutation({
    mutationFn: claimOne,
    retry: retryOpen,
    onSuccess: ({ reward, xp_gained: xp }, { name }) => {
      const parts = [reward.gold > 0 && format.signedGold(reward.gold), xp > 0 && t("xp", { xp })];
      const items = Object.values(reward.items).reduce((sum, count) => sum + count, 0);
      if (items > 0) parts.push(t("itemCount", { count: items }));
      notify("success", t("claimed", { what: parts.filter(Boolean).join(" · ") }), {
        key: `claimed:${name}`,
      });
    },
    onError: (cause, { name }) => {
      const { code } = toApiError(cause);
      if (MISSED.has(code)) {
        const text = code === "ALREADY_CLAIMED" ? t("claimedElsewhere") : textOf(cause);
        notify("info", text, { key: `claim:${name}` });
        refreshRewards();
        void hydrateFromServer().catch(() => undefined);
      } else notify("error", textOf(cause), { key: `claim:${name}` });
    },
  });
}
