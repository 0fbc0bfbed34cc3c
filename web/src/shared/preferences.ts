import { create } from "zustand";
import { type Locale, readLocale } from "./i18n/locale";

/** What a person chose on this device. Language, sound and motion also travel with the profile. */
export interface Preferences {
  locale: Locale;
  soundEnabled: boolean;
  effects: boolean;
  ambient: boolean;
  /** 0–100 */
  volume: number;
  motionReduced: boolean;
  fastSpin: boolean;
}

const KEY = "cc.preferences";
const DEFAULTS: Preferences = {
  locale: "ko",
  soundEnabled: false,
  effects: true,
  ambient: true,
  volume: 60,
  motionReduced: false,
  fastSpin: false,
};

/** Starts with the defaults the exported page was drawn with; `loadPreferences` follows after hydration. */
export const usePreferences = create<Preferences>()(() => DEFAULTS);

export function loadPreferences(): void {
  let stored: Partial<Preferences> = {};
  try {
    stored = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
  } catch {
    // Storage may be blocked or hold something else's text: the defaults are fine.
  }
  usePreferences.setState({ ...DEFAULTS, ...stored, locale: readLocale() });
  reflectMotion();
}

export function setPreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  reflectMotion();
  const { locale: _inCookie, ...rest } = usePreferences.getState();
  try {
    localStorage.setItem(KEY, JSON.stringify(rest));
  } catch {
    // Private mode without storage: the choice lasts for this page.
  }
}

/** Whether anyone chose anything on this device. */
export function hasStoredPreferences(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

function reflectMotion(): void {
  document.documentElement.dataset.motion = usePreferences.getState().motionReduced ? "reduced" : "full";
}

/** True when the system or the member asks for less movement. */
export function prefersReducedMotion(): boolean {
  return usePreferences.getState().motionReduced || matchMedia("(prefers-reduced-motion: reduce)").matches;
}
