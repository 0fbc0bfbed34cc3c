import type { Metadata } from "next";
import { HistoryPage } from "@/features/history/history-page";
import { HistoryMessages } from "@/shared/i18n/parts/history";

export const metadata: Metadata = { title: "기록" };

export default function Page() {
  return (
    <HistoryMessages>
      <HistoryPage />
    </HistoryMessages>
  );
}
