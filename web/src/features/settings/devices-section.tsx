"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorText } from "@/shared/api";
import { DeviceList } from "@/shared/devices/device-list";
import { signOut } from "@/shared/session/session";
import { Button, Dialog, Icon, notify } from "@/shared/ui";
import { Section } from "./section";

export function DevicesSection() {
  const t = useTranslations();
  const textOf = useErrorText();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  async function leave(everywhere: boolean) {
    setBusy(true);
    try {
      await signOut(everywhere);
    } catch (cause) {
      notify("error", textOf(cause), { key: "logout-all" });
      setBusy(false);
    }
  }

  return (
    <Section title={t("settings.devices.title")}>
      <DeviceList />
      <div className="flex flex-wrap gap-2 border-t border-hair py-3">
        <Button variant="secondary" small disabled={busy} onClick={() => void leave(false)}>
          <Icon name="logout" size={18} />
          {t("settings.devices.logout")}
        </Button>
        <Button variant="danger" small disabled={busy} onClick={() => setAsking(true)}>
          {t("settings.devices.all")}
        </Button>
      </div>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t("settings.devices.allTitle")}
        description={t("settings.devices.allText")}
      >
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="secondary" onClick={() => setAsking(false)}>
            {t("common.cancel")}
          </Button>
          <Button variant="danger" loading={busy} onClick={() => void leave(true)}>
            {t("settings.devices.all")}
          </Button>
        </div>
      </Dialog>
    </Section>
  );
}
