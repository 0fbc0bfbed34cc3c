import { expect, it } from "vitest";
import { createDeduper } from "./toast-dedupe";

it("counts the same message up for five seconds, then starts anew", () => {
  const tell = createDeduper();
  const first = tell("RATE_LIMITED:slot", 0);
  expect(tell("RATE_LIMITED:slot", 4_000)).toEqual({ id: first.id, count: 2 });
  expect(tell("RATE_LIMITED:slot", 8_900)).toEqual({ id: first.id, count: 3 });
  expect(tell("RATE_LIMITED:slot", 13_900)).toMatchObject({ count: 1 });
});

it("keeps messages about different things apart", () => {
  const tell = createDeduper();
  expect(tell("level:2", 0).id).not.toBe(tell("level:3", 0).id);
});
