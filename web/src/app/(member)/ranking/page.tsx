import type { Metadata } from "next";
import { RankingPage } from "@/features/ranking/ranking-page";
import { RankingMessages } from "@/shared/i18n/parts/ranking";

export const metadata: Metadata = { title: "순위" };

export default function Page() {
  return (
    <RankingMessages>
      <RankingPage />
    </RankingMessages>
  );
}
