import type { Metadata } from "next";
import { SignupPage } from "@/features/auth/signup-page";

export const metadata: Metadata = { title: "입장 등록" };

export default function Page() {
  return <SignupPage />;
}
