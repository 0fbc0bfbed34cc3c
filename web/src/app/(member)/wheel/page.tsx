import type { Metadata } from "next";
import { WheelPage } from "@/features/wheel/wheel-page";
import { WheelMessages } from "@/shared/i18n/parts/wheel";

export const metadata: Metadata = { title: "행운판" };

export default function Page() {
  return (
    <WheelMessages>
      <WheelPage />
    </WheelMessages>
  );
}
