"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api, call, type SessionInfo, useErrorText } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { keys } from "@/shared/query";
import { useSession } from "@/shared/store";
import { Button, Dialog, ErrorState, Icon, notify, Skeleton } from "@/shared/ui";

const PHONES = /android|ios|iphone|ipad/i;

function useDevices() {
  const session = useSession();
  return useQuery({
    queryKey: keys.sessions,
    queryFn: async () => (await call(api.GET("/api/auth/sessions"))).items,
    enabled: session === "signed-in",
  });
}

/** Where the member is signed in, and the way to end it there. */
export function DeviceList() {
  const { data, error, refetch } = useDevices();
  const [leaving, setLeaving] = useState<SessionInfo | null>(null);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <div className="py-2" aria-busy="true">
        <Skeleton className="h-12 w-full" />
      </div>
    );
  }
  return (
    <>
      <ul>
        {data.map((device) => (
          <Device key={device.session_id} device={device} onLeave={() => setLeaving(device)} />
        ))}
      </ul>
      {leaving && <RevokeDialog device={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}

function Device({ device, onLeave }: { device: SessionInfo; onLeave: () => void }) {
  const t = useTranslations("profile");
  const format = useFormat();
  const { label, os, ip_hint: place } = device.device_info;
  return (
    <li className="flex min-h-16 items-center gap-3 border-hair py-2 not-first:border-t" data-testid="device">
      <Icon name={PHONES.test(`${os} ${label}`) ? "phone" : "desktop"} size={24} className="text-t2" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{label}</p>
        <p className="text-12 text-t3">
          {[place, t("lastSeen", { ago: format.ago(device.last_seen_at) })].filter(Boolean).join(" · ")}
        </p>
      </div>
      {device.current ? (
        <span className="tag win">{t("current")}</span>
      ) : (
        <Button variant="secondary" small onClick={onLeave} aria-label={t("revokeLabel", { device: label })}>
          {t("revoke")}
        </Button>
      )}
    </li>
  );
}

function RevokeDialog({ device, onClose }: { device: SessionInfo; onClose: () => void }) {
  const t = useTranslations();
  const textOf = useErrorText();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () =>
      call(
        api.DELETE("/api/auth/sessions/{session_id}", {
          params: { path: { session_id: device.session_id } },
        }),
      ),
    onSuccess: () => {
      notify("success", t("profile.revoked"), { key: `revoked:${device.session_id}` });
      onClose();
    },
    onError: (cause) => notify("error", textOf(cause), { key: `revoke:${device.session_id}` }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.sessions }),
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("profile.revokeTitle")}
      description={t("profile.revokeText", { device: device.device_info.label })}
    >
      <div className="flex justify-end gap-2">
        <Button variant="secondary" onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button variant="danger" loading={revoke.isPending} onClick={() => revoke.mutate()}>
          {t("profile.revoke")}
        </Button>
      </div>
    </Dialog>
  );
}
