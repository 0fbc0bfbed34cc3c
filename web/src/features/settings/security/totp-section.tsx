"use client";

import clsx from "clsx";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { refreshMe, useMe, useOnline } from "@/shared/store";
import { Button, Icon, notify, Skeleton } from "@/shared/ui";
import { Section } from "../section";

const EnableDialog = dynamic(() => import("./enable-dialog").then((m) => m.EnableDialog), { ssr: false });
const DisableDialog = dynamic(() => import("./disable-dialog").then((m) => m.DisableDialog), { ssr: false });

export function TotpSection() {
  const t = useTranslations("settings.totp");
  const me = useMe();
  const online = useOnline();
  const [open, setOpen] = useState(false);
  const on = me?.totp_enabled ?? false;

  function close(done: boolean) {
    setOpen(false);
    if (!done) return;
    notify("success", on ? t("disabled") : t("enabled"), { key: "totp" });
    void refreshMe();
  }

  const tag = me && <span className={clsx("tag ml-auto", on && "win")}>{on ? t("onTag") : t("offTag")}</span>;
  return (
    <Section title={t("title")} more={tag}>
      <div className="flex items-start gap-3 py-3">
        <Icon
          name={on ? "shield" : "key"}
          size={24}
          className={clsx("mt-0.5", on ? "text-win" : "text-t2")}
        />
        <div className="grid flex-1 gap-3">
          {me ? <p className="text-t2">{on ? t("on") : t("off")}</p> : <Skeleton className="h-11 w-full" />}
          <Button
            variant={on ? "danger" : "secondary"}
            small
            className="justify-self-end"
            disabled={!me || !online}
            onClick={() => setOpen(true)}
          >
            {on ? t("disable") : t("enable")}
          </Button>
        </div>
      </div>
      {open && (on ? <DisableDialog onClose={close} /> : <EnableDialog onClose={close} />)}
    </Section>
  );
}
