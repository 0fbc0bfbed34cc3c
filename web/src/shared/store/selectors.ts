"use client";

import { useGlobalStore } from "./store";

/** What the member's gold looks like now; null is a skeleton, never 0. */
export const useGold = () => useGlobalStore((s) => s.shown.gold);
export const useStats = () => useGlobalStore((s) => s.shown.stats);
export const useMe = () => useGlobalStore((s) => s.truth.me);
export const useLevel = () => useGlobalStore((s) => s.shown.level);
export const useExperience = () => useGlobalStore((s) => s.shown.experiencePoints);
export const useSession = () => useGlobalStore((s) => s.session);
export const useConnection = () => useGlobalStore((s) => s.connection);
export const useOnline = () => useGlobalStore((s) => s.online);

/** Buttons that move gold are dead while nobody is signed in or the device is offline. */
export const useCanPlay = () =>
  useGlobalStore((s) => s.session === "signed-in" && s.online && s.truth.balance !== null);
