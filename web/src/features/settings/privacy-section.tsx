"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { api, call, useErrorText } from "@/shared/api";
import { absorbProfile, useProfile } from "@/shared/profile";
import { keys } from "@/shared/query";
import { useOnline } from "@/shared/store";
import { ErrorState, notify, Skeleton } from "@/shared/ui";
import { Section, SwitchRow } from "./section";

export function PrivacySection() {
  const t = useTranslations("settings.privacy");
  const textOf = useErrorText();
  const online = useOnline();
  const client = useQueryClient();
  const profile = useProfile();
  const save = useMutation({
    mutationFn: (show_in_feed: boolean) =>
      call(api.PATCH("/api/users/profile", { body: { privacy: { show_in_feed } } })),
    onSuccess: (next) => client.setQueryData(keys.profile, absorbProfile(next)),
    onError: (cause) => notify("error", textOf(cause), { key: "privacy" }),
  });
  return (
    <Section title={t("title")}>
      {profile.error && !profile.data ? (
        <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
      ) : profile.data ? (
        <SwitchRow
          label={t("feed")}
          text={t("feedText")}
          checked={save.isPending ? save.variables : profile.data.privacy.show_in_feed}
          onChange={(on) => save.mutate(on)}
          disabled={!online || save.isPending}
        />
      ) : (
        <Skeleton className="my-3 h-10 w-full" />
      )}
    </Section>
  );
}
