import type { Metadata } from "next";
import { HomePage } from "@/features/home/home-page";
import { HomeMessages } from "@/shared/i18n/parts/home";

export const metadata: Metadata = { title: "홈" };

export default function Page() {
  return (
    <HomeMessages>
      <HomePage />
    </HomeMessages>
  );
}
