import type { AchievementList, MailboxItem, MissionList, MissionView } from "../api/types";

export interface ProgressItem {
  key: string;
  count: number;
  target: number;
  done: boolean;
}

/** Of two readings of the list the later one, by the member's progress number. */
export const later = (held: MissionList | undefined, read: MissionList): MissionList =>
  held && held.progress_version > read.progress_version ? held : read;

/** Whether all that moved is in the list; what is not was changed for another mission elsewhere. */
export const knows = (list: MissionList, items: readonly ProgressItem[]): boolean =>
  items.every(({ key }) => list.items.some((mission) => mission.key === key));

/** The list with what moved. A message from before the list was read changes nothing. */
export function patched(list: MissionList, items: readonly ProgressItem[], version: number): MissionList {
  if (version < list.progress_version) return list;
  const moved = new Map(items.map((item) => [item.key, item]));
  return {
    ...list,
    progress_version: version,
    items: list.items.map((mission) => {
      const item = moved.get(mission.key);
      return item && mission.state === "ACTIVE" ? advanced(mission, item) : mission;
    }),
  };
}

function advanced(mission: MissionView, { count, target, done }: ProgressItem): MissionView {
  if (done) return { ...mission, count: target, target, state: "COMPLETED", rerollable: false };
  return { ...mission, count: Math.min(count, target), target };
}

/** The achievements with what moved; what a step unlocked is told by a message of its own. */
export function counted(
  list: AchievementList,
  items: readonly ProgressItem[],
  version: number,
): AchievementList {
  if (version < list.progress_version) return list;
  const moved = new Map(items.map((item) => [item.key, item.count]));
  return {
    ...list,
    progress_version: version,
    items: list.items.map((each) =>
      each.title === null ? each : { ...each, count: moved.get(each.key) ?? each.count },
    ),
  };
}

/** A mission's reward lies in the mailbox too: only what is not among the missions in view is mail. */
export function otherMail(mail: readonly MailboxItem[], missions: readonly MissionView[]): MailboxItem[] {
  const shown = new Set(missions.map(({ key }) => key));
  return mail.filter(({ id }) => !shown.has(id));
}

export const isClaimable = ({ state }: MissionView): boolean => state === "COMPLETED";

/** What can be claimed first, then what is on the way, then what is done; in the club's order within each. */
const PLACES = { COMPLETED: 0, ACTIVE: 1, CLAIMED: 2 } as const;
export const inOrder = (missions: readonly MissionView[]): MissionView[] =>
  [...missions].sort((a, b) => PLACES[a.state] - PLACES[b.state]);
