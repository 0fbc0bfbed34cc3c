"use client";

import { useTranslations } from "use-intl";
import type { RewardView } from "../api/types";
import { Gold } from "../ui/amount";
import { Coin } from "../ui/icon";
import { ItemArt, itemWord } from "./item-art";
import s from "./rewards.module.css";

/** What a reward holds: gold, experience, items. */
export function RewardChips({ reward, quiet }: { reward: RewardView; quiet?: boolean }) {
  const t = useTranslations("rewards");
  return (
    <span className={s.chips} data-quiet={quiet || undefined}>
      {reward.gold > 0 && (
        <span className={s.chip}>
          <Coin size={18} />
          <Gold amount={reward.gold} />
        </span>
      )}
      {Object.entries(reward.items).map(([item, count]) => (
        <span key={item} className={s.chip}>
          <ItemArt item={item} size={22} />
          {t("itemOf", { item: t(`item.${itemWord(item)}`), count })}
        </span>
      ))}
      {reward.xp > 0 && <span className={`${s.chip} ${s.xp} num`}>{t("xp", { xp: reward.xp })}</span>}
    </span>
  );
}
