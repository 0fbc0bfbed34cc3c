"use client";

import { useTranslations } from "use-intl";
import { setPreferences, usePreferences } from "@/shared/preferences";
import { savePreference } from "@/shared/preferences-sync";
import { sound } from "@/shared/sound";
import { Button, Icon } from "@/shared/ui";
import { Section, SwitchRow } from "./section";

export function SoundSection() {
  const t = useTranslations("settings.sound");
  const { soundEnabled, effects, ambient, volume } = usePreferences();
  return (
    <Section title={t("title")}>
      <SwitchRow
        label={t("enabled")}
        text={t("enabledText")}
        checked={soundEnabled}
        onChange={(on) => {
          savePreference({ soundEnabled: on });
          sound.play("click");
        }}
      />
      <div className="flex min-h-15 items-center gap-4 border-t border-hair py-2">
        <span className="w-16 font-semibold">{t("volume")}</span>
        <input
          type="range"
          className="range"
          min={0}
          max={100}
          step={5}
          value={volume}
          disabled={!soundEnabled}
          aria-label={t("volume")}
          onChange={(event) => setPreferences({ volume: event.target.valueAsNumber })}
          onPointerUp={() => sound.play("tick")}
        />
        <span className="num w-10 text-right text-t2">{volume}%</span>
      </div>
      <SwitchRow
        label={t("effects")}
        checked={effects}
        onChange={(on) => setPreferences({ effects: on })}
        disabled={!soundEnabled}
      />
      <SwitchRow
        label={t("ambient")}
        checked={ambient}
        onChange={(on) => setPreferences({ ambient: on })}
        disabled={!soundEnabled}
      />
      <div className="flex justify-end border-t border-hair py-2">
        <Button variant="ghost" small disabled={!soundEnabled} onClick={() => sound.play("win")}>
          <Icon name="play" size={18} />
          {t("test")}
        </Button>
      </div>
    </Section>
  );
}
