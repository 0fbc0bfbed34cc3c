import { api, call } from "./api/client";
import type { Profile } from "./api/types";
import { hasStoredPreferences, type Preferences, setPreferences } from "./preferences";
import { useGlobalStore } from "./store/store";

/** A choice made here: kept on the device at once, and with the member where the profile has a place for it. */
export function savePreference(change: Partial<Preferences>): void {
  setPreferences(change);
  if (useGlobalStore.getState().session !== "signed-in") return;
  const body = {
    ...(change.locale ? { locale: change.locale } : {}),
    ...(change.soundEnabled === undefined ? {} : { sound_enabled: change.soundEnabled }),
    ...(change.motionReduced === undefined ? {} : { motion_reduced: change.motionReduced }),
  };
  // The device keeps the choice either way; the profile catches up with the next one.
  if (Object.keys(body).length > 0)
    void call(api.PATCH("/api/users/profile", { body })).catch(() => undefined);
}

/** On a device that has no choices yet, the member's own apply; sound stays off until it is asked for here. */
export function adoptPreferences(profile: Profile): void {
  if (hasStoredPreferences()) return;
  setPreferences({ locale: profile.locale, motionReduced: profile.motion_reduced });
}
