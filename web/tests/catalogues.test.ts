import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import en from "@/shared/i18n/messages/en";
import ko from "@/shared/i18n/messages/ko";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, prefix = ""): Array<[string, string]> {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

const argumentsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)|<(\w+)>/g)].map((m) => m[1] ?? m[2]))].sort().join();

describe("catalogues", () => {
  const korean = new Map(leaves(ko as unknown as Tree));
  const english = new Map(leaves(en as unknown as Tree));

  it("have the same keys", () => {
    expect([...english.keys()].sort()).toEqual([...korean.keys()].sort());
  });

  it("have no empty text", () => {
    expect([...korean, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("name the same arguments and tags", () => {
    const differing = [...korean].filter(
      ([key, text]) => argumentsOf(text) !== argumentsOf(english.get(key) ?? ""),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe("errors", () => {
  it("have a text for every code of the server's contract", async () => {
    const schema = await readFile("src/shared/api/schema.d.ts", "utf8");
    const codes = new Set([...schema.matchAll(/code: "([A-Z_]+)"/g)].map((match) => match[1] ?? ""));
    expect(codes.size).toBeGreaterThan(20);
    expect([...codes].filter((code) => !(code in ko.errors))).toEqual([]);
  });
});
