import type { Metadata } from "next";
import { CrashPage } from "@/features/crash/crash-page";
import { CrashMessages } from "@/shared/i18n/parts/crash";

export const metadata: Metadata = { title: "크래시" };

export default function Page() {
  return (
    <CrashMessages>
      <CrashPage />
    </CrashMessages>
  );
}
