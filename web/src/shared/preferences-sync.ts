import { api, call } from "./api/client";
import type { Profile } from "./api/types";
import { hasStoredPreferences, type Preferences, setPreferences } from "./preferences";
import { useGlobalStore } from "./store/store";

/** A choice made here: kept on the device at once, and with the member where the profile has a place for it. */
export function savePreference(change: Partial<Preferences>): void {
  setPreferences(change);
  const body = {
    ...(change.locale ? { locale: change.locale } : {}),
    ...(change.soundEnabled === undefined ? {} : { sound_enabled: change.soundEnabled }),
    ...(change.motionReduced === undefined ? {} : { motion_reduced: change.motionReduced }),
  };
  if (Object.keys(body).length === 0) return;
  // The device keeps the choice either way; the profile catches up with the next one.
  onceSignedIn(() => void call(api.PATCH("/api/users/profile", { body })).catch(() => undefined));
}

/** Now, or when the session that is still being looked for turns out to be a member's. */
function onceSignedIn(work: () => void): void {
  const { session } = useGlobalStore.getState();
  if (session === "signed-in") work();
  if (session !== "unknown") return;
  const stop = useGlobalStore.subscribe((now) => {
    if (now.session === "unknown") return;
    stop();
    if (now.session === "signed-in") work();
  });
}

/** On a device that has no choices yet, the member's own apply; sound stays off until it is asked for here. */
export function adoptPreferences(profile: Profile): void {
  if (hasStoredPreferences()) return;
  setPreferences({ locale: profile.locale, motionReduced: profile.motion_reduced });
}
