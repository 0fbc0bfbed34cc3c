import type { Metadata } from "next";
import { AchievementsPage } from "@/features/achievements/achievements-page";
import { AchievementsMessages } from "@/shared/i18n/parts/achievements";

export const metadata: Metadata = { title: "업적" };

export default function Page() {
  return (
    <AchievementsMessages>
      <AchievementsPage />
    </AchievementsMessages>
  );
}
