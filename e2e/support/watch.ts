import type { Locator } from "@playwright/test";

/** Notes every value an attribute takes from now on; the returned function tells them. */
export async function everyValue(element: Locator, attribute: string): Promise<() => Promise<string[]>> {
  const notes = await element.evaluateHandle((node, name) => {
    const seen = [node.getAttribute(name) ?? ""];
    new MutationObserver(() => seen.push(node.getAttribute(name) ?? "")).observe(node, {
      attributeFilter: [name],
    });
    return seen;
  }, attribute);
  return () => notes.jsonValue();
}
