import { useQuery } from "@tanstack/react-query";
import { api, call } from "./api/client";
import type { Profile } from "./api/types";
import { adoptPreferences } from "./preferences-sync";
import { keys } from "./query";
import { useSession } from "./store/selectors";
import { hydrate } from "./store/store";

/** Takes what the store also holds from a profile, so that a level is one number everywhere. */
export function absorbProfile(profile: Profile): Profile {
  const { level_progress, totals, total_games_played, total_games_won, total_games_lost, ...rest } = profile;
  const { locale, sound_enabled, motion_reduced, privacy, ...me } = rest;
  hydrate({ me });
  adoptPreferences(profile);
  return profile;
}

export function useProfile() {
  const session = useSession();
  return useQuery({
    queryKey: keys.profile,
    queryFn: async () => absorbProfile(await call(api.GET("/api/users/profile"))),
    enabled: session === "signed-in",
  });
}
