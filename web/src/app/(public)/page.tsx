import type { Metadata } from "next";
import { LandingPage } from "@/features/landing/landing-page";

export const metadata: Metadata = { title: { absolute: "Casino Club" } };

export default function Page() {
  return <LandingPage />;
}
