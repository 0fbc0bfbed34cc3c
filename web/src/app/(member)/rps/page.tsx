import type { Metadata } from "next";
import { RpsPage } from "@/features/rps/rps-page";
import { RpsMessages } from "@/shared/i18n/parts/rps";

export const metadata: Metadata = { title: "가위바위보" };

export default function Page() {
  return (
    <RpsMessages>
      <RpsPage />
    </RpsMessages>
  );
}
