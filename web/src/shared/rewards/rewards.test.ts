import { describe, expect, it } from "vitest";
import type { MailboxItem, MissionList, MissionView } from "../api/types";
import { leftUntil } from "./left";
import { inOrder, knows, later, otherMail, patched } from "./progress";

const mission = (id: string, extra: Partial<MissionView> = {}): MissionView => ({
  id,
  key: `mission:${id}:2026-11-23`,
  period: "DAILY",
  title: id,
  title_en: id,
  kind: "plays",
  game: null,
  count: 0,
  target: 3,
  state: "ACTIVE",
  reward: { gold: 300, xp: 30, items: {} },
  ends_at: "2026-11-23T15:00:00Z",
  rerollable: true,
  ...extra,
});
const list = (version: number, ...items: MissionView[]): MissionList => ({
  items,
  reroll_gold: 100,
  reroll_items: 0,
  rerolls_left: 3,
  day_ends_at: "2026-11-23T15:00:00Z",
  week_ends_at: "2026-11-29T15:00:00Z",
  progress_version: version,
});
const moved = (id: string, count: number, done = false) => ({
  key: `mission:${id}:2026-11-23`,
  count,
  target: 3,
  done,
});

describe("progress", () => {
  const held = list(7, mission("a"), mission("b", { count: 1 }));

  it("moves what it names, and leaves the rest as it was", () => {
    const next = patched(held, [moved("a", 2)], 8);
    expect(next.progress_version).toBe(8);
    expect(next.items[0]).toMatchObject({ count: 2, state: "ACTIVE", rerollable: true });
    expect(next.items[1]).toBe(held.items[1]);
  });

  it("completes a mission, which can then not be changed any more", () => {
    const [done] = patched(held, [moved("a", 5, true)], 8).items;
    expect(done).toMatchObject({ count: 3, state: "COMPLETED", rerollable: false });
  });

  it("of an earlier number changes nothing", () =>
    expect(patched(held, [moved("a", 2, true)], 6)).toBe(held));

  it("never takes back what was claimed", () => {
    const claimed = list(7, mission("a", { count: 3, state: "CLAIMED" }));
    expect(patched(claimed, [moved("a", 3, true)], 9).items[0]).toBe(claimed.items[0]);
  });

  it("of a mission that is not in the list asks for the list", () => {
    expect(knows(held, [moved("a", 1)])).toBe(true);
    expect(knows(held, [moved("c", 1)])).toBe(false);
  });
});

describe("two readings of the list", () => {
  it("are ordered by their number, and the same number takes the new one", () => {
    const [older, held, same] = [list(4), list(5), list(5)];
    expect(later(undefined, older)).toBe(older);
    expect(later(held, older)).toBe(held);
    expect(later(held, same)).toBe(same);
  });
});

describe("the mailbox", () => {
  const letter = (id: string): MailboxItem => ({
    id,
    source: "mission",
    ref: "a",
    reward: { gold: 300, xp: 30, items: {} },
    offered_at: "2026-11-22T15:00:00Z",
    expires_at: null,
  });

  it("shows what is not one of the missions in view", () => {
    const mail = [letter("mission:a:2026-11-23"), letter("mission:a:2026-11-22"), letter("level:2")];
    expect(otherMail(mail, [mission("a")]).map(({ id }) => id)).toEqual(["mission:a:2026-11-22", "level:2"]);
  });
});

describe("the order of missions", () => {
  it("puts what can be claimed first and what is done last", () => {
    const all = [mission("a", { state: "CLAIMED" }), mission("b"), mission("c", { state: "COMPLETED" })];
    expect(inOrder(all).map(({ id }) => id)).toEqual(["c", "b", "a"]);
  });
});

describe("what is left", () => {
  const at = (iso: string) => leftUntil(iso, Date.parse("2026-11-23T08:00:00Z"));

  it("is a clock below a day, and without hours below one", () => {
    expect(at("2026-11-23T15:00:00Z")?.clock).toBe("07:00:00");
    expect(at("2026-11-23T08:29:41Z")?.clock).toBe("29:41");
    expect(at("2026-11-23T08:00:00.200Z")?.clock).toBe("00:01");
  });
  it("is days and hours beyond", () => {
    expect(at("2026-11-29T15:30:00Z")).toMatchObject({ days: 6, hours: 7 });
  });
  it("is nothing once the moment has come", () => expect(at("2026-11-23T08:00:00Z")).toBeNull());
});
