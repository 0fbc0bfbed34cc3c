import type { Metadata } from "next";
import { SettingsPage } from "@/features/settings/settings-page";
import { SettingsMessages } from "@/shared/i18n/parts/settings";

export const metadata: Metadata = { title: "설정" };

export default function Page() {
  return (
    <SettingsMessages>
      <SettingsPage />
    </SettingsMessages>
  );
}
