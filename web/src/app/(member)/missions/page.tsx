import type { Metadata } from "next";
import { MissionsPage } from "@/features/missions/missions-page";
import { MissionsMessages } from "@/shared/i18n/parts/missions";

export const metadata: Metadata = { title: "미션" };

export default function Page() {
  return (
    <MissionsMessages>
      <MissionsPage />
    </MissionsMessages>
  );
}
