import { readFileSync } from "node:fs";
import path from "node:path";
import clsx from "clsx";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { BOOT_SCRIPT } from "@/shared/boot-script";
import { Providers } from "@/shared/shell/providers";
import { chakra, pretendardUi } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Casino Club", template: "%s · Casino Club" },
  description: "초대받은 사람만 들어오는 무료 카지노 클럽. 골드는 현금 가치가 없고 환전할 수 없습니다.",
  robots: { index: false, follow: false },
  icons: { icon: "/icon.svg" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: "#070912",
  colorScheme: "dark",
};

/** The line icons lie in every page: no request, no flash, and there when the network is not. */
const ICONS = readFileSync(path.join(process.cwd(), "src/shared/art/icons.svg"), "utf8").replace(
  /^<svg[^>]*>|<\/svg>\s*$/g,
  "",
);

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ko" className={clsx(pretendardUi.variable, chakra.variable)} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: BOOT_SCRIPT }} />
      </head>
      <body>
        <svg
          width="0"
          height="0"
          className="absolute"
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: ICONS }}
        />
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
