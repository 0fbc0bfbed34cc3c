import type { Metadata } from "next";
import { HistoryPage } from "@/features/history/history-page";

export const metadata: Metadata = { title: "기록" };

export default function Page() {
  return <HistoryPage />;
}
