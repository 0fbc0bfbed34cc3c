import type { AchievementList, MissionList } from "../api/types";
import { keys, queryClient } from "../query";
import type { Envelope, EnvelopeOf } from "../realtime/envelope";
import { refreshMe } from "../store/hydrate";
import { announce } from "./announce";
import { fetchAchievements, fetchMissions } from "./api";
import { counted, knows, patched } from "./progress";

/** A level's reward is written by a reaction to the level, a moment after the news of it. */
const LEVEL_REWARD_MS = 1_500;

const held = () => queryClient.getQueryData<MissionList>(keys.missions);
const stale = (...all: readonly (readonly string[])[]) => {
  for (const queryKey of all) void queryClient.invalidateQueries({ queryKey });
};

/** Everything a reward may have moved, read again where it is in view. */
export function refreshRewards(): void {
  stale(
    keys.streak,
    keys.missions,
    keys.achievements,
    keys.mailbox,
    keys.inventory,
    keys.rewards,
    keys.ledger,
    keys.profile,
  );
  void refreshMe().catch(() => undefined);
}

/** Whether the missions in memory are older than what the server says it is at. */
export const isBehind = (version: number | undefined): boolean => {
  const list = held();
  return list !== undefined && version !== undefined && version > list.progress_version;
};

function onProgress({ data, progress_version: version }: EnvelopeOf<"mission_progress">): void {
  if (!Array.isArray(data.items) || !Number.isSafeInteger(version)) return;
  const missions = data.items.filter(({ key }) => key.startsWith("mission:"));
  const list = held();
  if (list && knows(list, missions))
    queryClient.setQueryData(keys.missions, patched(list, missions, version as number));
  else if (list) stale(keys.missions);
  queryClient.setQueryData<AchievementList>(
    keys.achievements,
    (all) => all && counted(all, data.items, version as number),
  );
}

/** The title is worth a reading; without one the news is told all the same. */
async function onCompleted({ data }: EnvelopeOf<"mission_completed">): Promise<void> {
  stale(keys.mailbox);
  const list = await queryClient
    .fetchQuery({ queryKey: keys.missions, queryFn: fetchMissions, staleTime: 0 })
    .catch(() => undefined);
  const named = list?.items.find(({ key }) => key === data.reward) ?? null;
  announce({ of: "mission", named, key: data.reward });
}

async function onUnlocked({ data }: EnvelopeOf<"achievement_unlocked">): Promise<void> {
  stale(keys.mailbox);
  const list = await queryClient
    .fetchQuery({ queryKey: keys.achievements, queryFn: fetchAchievements, staleTime: 0 })
    .catch(() => undefined);
  const found = list?.items.find(({ id }) => id === data.achievement);
  const named = found?.title && found.title_en ? { title: found.title, title_en: found.title_en } : null;
  announce({ of: "achievement", named, key: data.reward });
}

/** What a message about missions and rewards changes beyond the store. */
export function follow(message: Envelope): void {
  if (message.type === "mission_progress") onProgress(message);
  else if (message.type === "mission_completed") void onCompleted(message);
  else if (message.type === "achievement_unlocked") void onUnlocked(message);
  else if (message.type === "reward_granted") refreshRewards();
  else if (message.type === "level_up") setTimeout(() => stale(keys.mailbox, keys.missions), LEVEL_REWARD_MS);
}
