import type { Metadata } from "next";
import { LimitsPage } from "@/features/limits/limits-page";
import { LimitsMessages } from "@/shared/i18n/parts/limits";

export const metadata: Metadata = { title: "한도와 쉬어 가기" };

export default function Page() {
  return (
    <LimitsMessages>
      <LimitsPage />
    </LimitsMessages>
  );
}
