import type { Metadata } from "next";
import { SignupPage } from "@/features/auth/signup-page";
import { AuthMessages } from "@/shared/i18n/parts/auth";

export const metadata: Metadata = { title: "입장 등록" };

export default function Page() {
  return (
    <AuthMessages>
      <SignupPage />
    </AuthMessages>
  );
}
