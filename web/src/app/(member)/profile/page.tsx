import type { Metadata } from "next";
import { ProfilePage } from "@/features/profile/profile-page";
import { ProfileMessages } from "@/shared/i18n/parts/profile";

export const metadata: Metadata = { title: "내 정보" };

export default function Page() {
  return (
    <ProfileMessages>
      <ProfilePage />
    </ProfileMessages>
  );
}
