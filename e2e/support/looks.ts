import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { results } from "../setup/where";

/** The page has everything it waits for. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

export async function expectAccessible(page: Page): Promise<void> {
  // Our pages have no frames: the rules run in one go, without the second page that gathers results.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(" ")}: ${failureSummary}`),
  }));
  expect(found).toEqual([]);
}

/** Nothing needs a sideways scroll on the narrowest phone. */
export async function expectFits(page: Page, width: number): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: 720 });
  const sticksOut = () =>
    page.evaluate((most) => {
      const { scrollWidth } = document.documentElement;
      if (scrollWidth <= most) return [];
      const wide = Array.from(document.querySelectorAll("main *, header *, nav *")).filter(
        (element) => element.getBoundingClientRect().right > most + 1,
      );
      return [String(scrollWidth), ...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 160))];
    }, width);
  await expect.poll(sticksOut, `no horizontal scroll at ${width} px`).toEqual([]);
  if (before) await page.setViewportSize(before);
}

/** Placeholders nobody filled, keys without a text, and on an English page Korean that was forgotten. */
export async function expectWorded(page: Page, locale: "ko" | "en", names: string[]): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  const said = await page.evaluate(() =>
    [document.body.innerText]
      .concat(
        Array.from(document.querySelectorAll("[aria-label],[title],[placeholder]"), (element) =>
          ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? "").join("\n"),
        ),
      )
      .join("\n"),
  );
  const lines = said.split("\n");
  expect(lines.filter((line) => /\{\w+[,}]|undefined|NaN|\[object/.test(line))).toEqual([]);
  expect(lines.filter((line) => /^[a-z]\w*(\.\w+)+$/.test(line.trim()))).toEqual([]);
  if (locale === "en") {
    const korean = lines.filter((line) =>
      /[가-힣]/.test(names.reduce((rest, name) => rest.replaceAll(name, ""), line)),
    );
    expect(korean.filter((line) => line.trim() !== "한국어")).toEqual([]);
  }
}

/** Kept for people to look at, where there are any. */
export async function picture(page: Page, name: string, project: string): Promise<void> {
  if (process.env.E2E_PICTURES === "0") return;
  const file = path.join(results, "pages", `${name}-${project}.png`);
  await page.screenshot({ path: file, fullPage: true, animations: "disabled" });
}
