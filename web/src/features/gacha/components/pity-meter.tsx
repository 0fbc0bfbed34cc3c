import { useTranslations } from "use-intl";
import s from "./page.module.css";

/** How far it is to a certain legendary, and the rule in words. */
export function PityMeter({ count, ceiling }: { count: number; ceiling: number }) {
  const t = useTranslations("gacha.pity");
  return (
    <div className={s.pity} data-testid="gacha-pity" data-count={count}>
      <p>
        <span>{t("title")}</span>
        <b>{t("left", { count: ceiling - count })}</b>
        <small className="num">{`${count} / ${ceiling}`}</small>
      </p>
      <div className={s.meter} aria-hidden="true">
        <i style={{ transform: `scaleX(${count / ceiling})` }} />
      </div>
      <p className={s.rule}>{t("rule", { ceiling })}</p>
    </div>
  );
}
