"use client";

import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { DeviceList } from "@/shared/devices/device-list";
import { useProfile } from "@/shared/profile";
import { signOut } from "@/shared/session/session";
import { Backdrop, Button, ButtonLink, ErrorState, Icon, Scene, SectionHeading } from "@/shared/ui";
import { IdentityCard } from "./identity-card";
import { Ledger } from "./ledger";
import { ProfileRecord } from "./record";
import "./profile.css";

export function ProfilePage() {
  const t = useTranslations("profile");
  const profile = useProfile();
  return (
    <>
      <Backdrop>
        <Scene name="hall" className="profile-sky" />
      </Backdrop>
      <div className="profile">
        <div className="profile-left">
          <div className="profile-card">
            {profile.error && !profile.data ? (
              <div className="panel">
                <h1 className="sr-only">{t("title")}</h1>
                <ErrorState error={profile.error} onRetry={() => void profile.refetch()} />
              </div>
            ) : (
              <IdentityCard profile={profile.data} />
            )}
          </div>
          <div className="profile-side">
            <Ways />
            <Devices />
          </div>
        </div>
        <div className="profile-right">
          <ProfileRecord />
          <Ledger />
        </div>
      </div>
    </>
  );
}

function Devices() {
  const t = useTranslations("profile");
  return (
    <section>
      <SectionHeading
        more={
          <Link href="/settings" className="more">
            {t("manage")}
            <Icon name="next" size={16} />
          </Link>
        }
      >
        {t("devices")}
      </SectionHeading>
      <div className="panel px-4 py-1">
        <DeviceList />
      </div>
    </section>
  );
}

function Ways() {
  const t = useTranslations("profile");
  const [leaving, setLeaving] = useState(false);
  async function leave() {
    setLeaving(true);
    await signOut();
  }
  return (
    <div className="profile-ways">
      <ButtonLink href="/achievements" variant="secondary">
        <Icon name="star" />
        {t("achievements")}
      </ButtonLink>
      <ButtonLink href="/history" variant="secondary">
        <Icon name="history" />
        {t("history")}
      </ButtonLink>
      <ButtonLink href="/settings" variant="secondary">
        <Icon name="settings" />
        {t("settings")}
      </ButtonLink>
      <ButtonLink href="/limits" variant="secondary">
        <Icon name="clock" />
        {t("limits")}
      </ButtonLink>
      <Button variant="secondary" loading={leaving} onClick={() => void leave()} data-testid="logout">
        {!leaving && <Icon name="logout" />}
        {t("logout")}
      </Button>
    </div>
  );
}
