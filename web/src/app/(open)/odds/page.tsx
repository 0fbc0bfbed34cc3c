import type { Metadata } from "next";
import { OddsPage } from "@/features/odds/odds-page";
import { OddsMessages } from "@/shared/i18n/parts/odds";

export const metadata: Metadata = { title: "확률 공개" };

export default function Page() {
  return (
    <OddsMessages>
      <OddsPage />
    </OddsMessages>
  );
}
