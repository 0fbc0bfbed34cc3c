// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadPreferences, setPreferences, usePreferences } from "./preferences";
import { adoptPreferences } from "./preferences-sync";

beforeEach(() => {
  localStorage.clear();
  loadPreferences();
});
afterEach(() => localStorage.clear());

const profile = { locale: "en", sound_enabled: true, motion_reduced: true } as Parameters<
  typeof adoptPreferences
>[0];

it("keeps a choice for the next visit", () => {
  setPreferences({ fastSpin: true, volume: 30 });
  usePreferences.setState({ fastSpin: false, volume: 60 });
  loadPreferences();
  expect(usePreferences.getState()).toMatchObject({ fastSpin: true, volume: 30 });
});

it("never turns sound on by itself, even when the member had it on elsewhere", () => {
  adoptPreferences(profile);
  expect(usePreferences.getState()).toMatchObject({ locale: "en", motionReduced: true, soundEnabled: false });
});

it("lets what was chosen on this device stand", () => {
  setPreferences({ motionReduced: false });
  adoptPreferences(profile);
  expect(usePreferences.getState().motionReduced).toBe(false);
});

it("starts with defaults when storage holds nonsense", () => {
  localStorage.setItem("cc.preferences", "{");
  loadPreferences();
  expect(usePreferences.getState().soundEnabled).toBe(false);
});
