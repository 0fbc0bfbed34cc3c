import type { Metadata } from "next";
import { FairnessPage } from "@/features/fairness/fairness-page";
import { FairnessMessages } from "@/shared/i18n/parts/fairness";

export const metadata: Metadata = { title: "공정성 검증" };

export default function Page() {
  return (
    <FairnessMessages>
      <FairnessPage />
    </FairnessMessages>
  );
}
