import type { Metadata } from "next";
import { OverlayPage } from "@/features/overlay/overlay-page";
import { OverlayMessages } from "@/shared/i18n/parts/overlay";

export const metadata: Metadata = { title: "방송 화면" };

export default function Page() {
  return (
    <OverlayMessages>
      <OverlayPage />
    </OverlayMessages>
  );
}
