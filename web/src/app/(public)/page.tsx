import type { Metadata } from "next";
import { LandingPage } from "@/features/landing/landing-page";
import { LandingMessages } from "@/shared/i18n/parts/landing";

export const metadata: Metadata = { title: { absolute: "Casino Club" } };

export default function Page() {
  return (
    <LandingMessages>
      <LandingPage />
    </LandingMessages>
  );
}
