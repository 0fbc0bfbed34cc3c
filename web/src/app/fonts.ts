import localFont from "next/font/local";

/** Cut to our own texts by scripts/build-fonts.mjs; see there. */
export const pretendardUi = localFont({
  src: "../shared/styles/fonts/pretendard-ui.woff2",
  weight: "400 800",
  variable: "--font-pretendard-ui",
  display: "swap",
  preload: true,
  adjustFontFallback: "Arial",
});

export const chakra = localFont({
  src: "../shared/styles/fonts/chakra-petch.woff2",
  weight: "600",
  variable: "--font-chakra",
  display: "swap",
  preload: true,
  adjustFontFallback: "Arial",
});
