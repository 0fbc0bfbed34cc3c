import type { Metadata } from "next";
import { LoginPage } from "@/features/auth/login-page";
import { AuthMessages } from "@/shared/i18n/parts/auth";

export const metadata: Metadata = { title: "로그인" };

export default function Page() {
  return (
    <AuthMessages>
      <LoginPage />
    </AuthMessages>
  );
}
