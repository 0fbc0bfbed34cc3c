import { useQuery } from "@tanstack/react-query";
import { api, call } from "../api";
import type { MissionList } from "../api/types";
import { keys } from "../query";
import { useSession } from "../store";
import { later } from "./progress";

const useReady = () => useSession() === "signed-in";

export const fetchMissions = (): Promise<MissionList> => call(api.GET("/api/missions/"));

export const useMissions = () =>
  useQuery({
    queryKey: keys.missions,
    queryFn: fetchMissions,
    enabled: useReady(),
    refetchOnWindowFocus: true,
    // A reading that was under way when progress came must not take it back.
    structuralSharing: (held, read) => later(held as MissionList | undefined, read as MissionList),
  });

export const fetchAchievements = () => call(api.GET("/api/achievements"));

export const useStreak = () =>
  useQuery({
    queryKey: keys.streak,
    queryFn: () => call(api.GET("/api/streak")),
    enabled: useReady(),
    refetchOnWindowFocus: true,
  });

/** Every reward that waits: those of missions in view, and the others. */
export const useMailbox = () =>
  useQuery({
    queryKey: keys.mailbox,
    queryFn: async () => (await call(api.GET("/api/mailbox"))).items,
    enabled: useReady(),
  });

export const useInventory = () =>
  useQuery({
    queryKey: keys.inventory,
    queryFn: () => call(api.GET("/api/shop/inventory")),
    enabled: useReady(),
  });
