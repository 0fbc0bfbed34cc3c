import { defineConfig, devices } from "@playwright/test";
import { baseURL, chromium, within } from "./setup/where";

/**
 * What a browser does beside showing our page. Its own toolbar is a page too by now, and costs each window as
 * much as ours; the rest is what Playwright turns off, whose list this one replaces.
 */
const QUIET = [
  "InitialWebUI",
  "WebUIToolbar",
  "WebUIReloadButton",
  "PreloadTopChromeWebUI",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "Translate",
];

// Debian's Chromium, kept from talking to anyone but the product.
const launchOptions = {
  executablePath: chromium,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    `--disable-features=${QUIET.join(",")}`,
  ],
};

/** A story runs at both sizes, or only at the one its tag names. */
export default defineConfig({
  testDir: "tests",
  outputDir: "test-results/runs",
  globalSetup: "./setup/product.ts",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: within(60_000),
  expect: { timeout: within(15_000) },
  reporter: [["list"]],
  use: {
    baseURL,
    launchOptions,
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    // A recording of everything costs every story a sixth of its time.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
  },
  projects: [
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        userAgent: devices["Galaxy S24"]?.userAgent,
      },
    },
    {
      name: "desktop",
      grepInvert: /@phone/,
      use: { viewport: { width: 1366, height: 860 }, userAgent: devices["Desktop Chrome"]?.userAgent },
    },
  ],
});
