import { expect, type Locator, type Page } from "@playwright/test";
import type { Member } from "./member";

export interface Streak {
  streak: number;
  claimable: boolean;
  next_reward: { gold: number; xp: number };
  calendar: { day: number; gold: number; state: "claimed" | "next" | "ahead" }[];
}

export interface Mission {
  id: string;
  key: string;
  period: "DAILY" | "WEEKLY" | "ONCE";
  title: string;
  count: number;
  target: number;
  state: "ACTIVE" | "COMPLETED" | "CLAIMED";
  reward: { gold: number; xp: number };
}

export interface Missions {
  items: Mission[];
  reroll_gold: number;
  rerolls_left: number;
}

export const streakOf = (member: Member) => member.get<Streak>("/api/streak");
/** Everything that was paid to the member, newest first. */
export const grantedTo = async (member: Member) =>
  (await member.get<{ items: { ref: string; reward: { gold: number } }[] }>("/api/rewards?limit=50")).items;
export const missionsOf = (member: Member) => member.get<Missions>("/api/missions/");

export async function missionOf(member: Member, id: string): Promise<Mission> {
  const found = (await missionsOf(member)).items.find((mission) => mission.id === id);
  if (!found) throw new Error(`the member has no mission ${id}`);
  return found;
}

export const rowOf = (page: Page, id: string): Locator => page.getByTestId(`mission-${id}`);
export const claimOf = (page: Page, id: string): Locator => rowOf(page, id).getByTestId("mission-claim");
export const waiting = (page: Page): Locator => page.getByTestId("nav-claimable").filter({ visible: true });

/** The gold of the top bar, and behind it the server's. */
export async function expectGold(page: Page, member: Member): Promise<void> {
  const { gold } = await member.balance();
  await expect(page.getByTestId("balance-gold")).toHaveAttribute("data-gold", String(gold));
}

/** The page hears the stream: what happens elsewhere will come by itself. */
export async function expectLive(page: Page): Promise<void> {
  const dot = page.getByTestId("connection").filter({ visible: true });
  await expect(dot).toHaveAttribute("data-state", "live");
}
