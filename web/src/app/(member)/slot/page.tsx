import type { Metadata } from "next";
import { SlotPage } from "@/features/slot/slot-page";
import { SlotMessages } from "@/shared/i18n/parts/slot";

export const metadata: Metadata = { title: "트리플 클럽" };

export default function Page() {
  return (
    <SlotMessages>
      <SlotPage />
    </SlotMessages>
  );
}
