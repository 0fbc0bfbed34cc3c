import { describe, expect, it } from "vitest";
import { ApiError } from "../api/errors";
import { asOneIntent, intentKey } from "./intent";

const failing = (error: ApiError, seen: string[]) => async (key: string) => {
  seen.push(key);
  throw error;
};

describe("one intent", () => {
  it("keeps its key while nobody answers, and asks with a new one after an answer", async () => {
    const seen: string[] = [];
    const lost = failing(new ApiError({ code: "TIMEOUT" }), seen);
    await expect(asOneIntent("a", lost)).rejects.toThrow();
    await expect(asOneIntent("a", lost)).rejects.toThrow();
    await asOneIntent("a", async (key) => seen.push(key));
    expect(new Set(seen).size).toBe(1);
    expect(intentKey("a")).not.toBe(seen[0]);
  });

  it("is over with a refusal, and another one has a key of its own", async () => {
    const seen: string[] = [];
    const refused = failing(new ApiError({ code: "ALREADY_CLAIMED", status_code: 409 }), seen);
    await expect(asOneIntent("b", refused)).rejects.toThrow();
    await expect(asOneIntent("b", refused)).rejects.toThrow();
    expect(seen[0]).not.toBe(seen[1]);
    expect(intentKey("c")).not.toBe(intentKey("d"));
  });
});
