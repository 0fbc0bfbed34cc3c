"use client";

import { useTranslations } from "use-intl";
import { Backdrop } from "@/shared/ui";
import { DevicesSection } from "./devices-section";
import { LanguageSection } from "./language-section";
import { LimitsSection } from "./limits-section";
import { MotionSection } from "./motion-section";
import { OverlaySection } from "./overlay/overlay-section";
import { PrivacySection } from "./privacy-section";
import { PasswordSection } from "./security/password-section";
import { TotpSection } from "./security/totp-section";
import { SoundSection } from "./sound-section";

export function SettingsPage() {
  const t = useTranslations("settings");
  return (
    <>
      <Backdrop />
      <div className="max-w-280">
        <h1 className="mb-1 text-22 font-extrabold tablet:sr-only">{t("title")}</h1>
        <div className="grid items-start gap-x-6 gap-y-2 desktop:grid-cols-2">
          <div className="grid gap-2">
            <LanguageSection />
            <SoundSection />
            <MotionSection />
            <LimitsSection />
            <PrivacySection />
          </div>
          <div className="grid gap-2">
            <PasswordSection />
            <TotpSection />
            <DevicesSection />
            <OverlaySection />
          </div>
        </div>
      </div>
    </>
  );
}
