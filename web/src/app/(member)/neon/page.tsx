import type { Metadata } from "next";
import { NeonPage } from "@/features/neon/neon-page";
import { NeonMessages } from "@/shared/i18n/parts/neon";

export const metadata: Metadata = { title: "네온 시티" };

export default function Page() {
  return (
    <NeonMessages>
      <NeonPage />
    </NeonMessages>
  );
}
