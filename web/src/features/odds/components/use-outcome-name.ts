"use client";

import { useTranslations } from "use-intl";

/** What an outcome is called; a key this page does not know is shown as it is. */
export function useOutcomeName(): (game: string, key: string) => string {
  const t = useTranslations("odds.outcome");
  const hand = useTranslations("common.hand");
  const band = (key: string) => {
    if (key === "0") return t("nothing");
    const [from = key, to] = key.replace("+", "").split("-");
    return to ? t("band", { from, to }) : t("top", { from });
  };
  return (game, key) => {
    switch (game) {
      case "rps":
        return hand(key as "rock");
      case "gacha":
        return t.has(`rarity.${key as "RARE"}`) ? t(`rarity.${key as "RARE"}`) : key;
      case "prize_roulette":
        return t.has(`wheel.${key as "0"}`) ? t(`wheel.${key as "0"}`) : key;
      case "slot":
        return key === "0" ? t("nothing") : t("slot", { times: Number(key) });
      case "slot_enhanced":
        return band(key);
      case "crash":
        return key === "1.00" ? t("crashAtOnce") : t("crash", { from: key });
      default:
        return key;
    }
  };
}
