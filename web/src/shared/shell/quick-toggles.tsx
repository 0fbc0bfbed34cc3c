"use client";

import { useTranslations } from "use-intl";
import { usePreferences } from "../preferences";
import { savePreference } from "../preferences-sync";
import { sound } from "../sound";
import { IconButton } from "../ui/button";
import { Icon } from "../ui/icon";

export function SoundToggle() {
  const t = useTranslations("shell");
  const on = usePreferences((p) => p.soundEnabled);
  return (
    <IconButton
      label={on ? t("soundOn") : t("soundOff")}
      aria-pressed={on}
      onClick={() => {
        savePreference({ soundEnabled: !on });
        sound.play("click");
      }}
    >
      <Icon name={on ? "sound" : "sound-off"} size={22} />
    </IconButton>
  );
}

export function MotionToggle() {
  const t = useTranslations("shell");
  const reduced = usePreferences((p) => p.motionReduced);
  return (
    <IconButton
      label={t("motion")}
      aria-pressed={reduced}
      className={reduced ? "text-cyan" : undefined}
      onClick={() => savePreference({ motionReduced: !reduced })}
    >
      <Icon name="motion" size={22} />
    </IconButton>
  );
}

/** Names the language it leads to, in that language. */
export function LanguageToggle() {
  const locale = usePreferences((p) => p.locale);
  const next = locale === "ko" ? "en" : "ko";
  return (
    <button
      type="button"
      lang={next}
      className="icon-btn w-auto px-3 font-bold"
      onClick={() => savePreference({ locale: next })}
    >
      {next === "en" ? "English" : "한국어"}
    </button>
  );
}
