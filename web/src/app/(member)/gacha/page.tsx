import type { Metadata } from "next";
import { GachaPage } from "@/features/gacha/gacha-page";
import { GachaMessages } from "@/shared/i18n/parts/gacha";

export const metadata: Metadata = { title: "캡슐 금고" };

export default function Page() {
  return (
    <GachaMessages>
      <GachaPage />
    </GachaMessages>
  );
}
