import { useTranslations } from "use-intl";
import { NEON_SYMBOLS } from "@/shared/art/neon";
import { useFormat } from "@/shared/format";
import type { Feature } from "./feature-play";
import s from "./feature-sign.module.css";

/** Hung in front of the reels: what the stars gave, and in the end what came of it. */
export function FeatureSign({ feature, times }: { feature: Feature; times: number }) {
  const t = useTranslations("neon.free");
  const format = useFormat();
  const { step, sign } = feature;
  if (!sign) return null;
  const summed = sign === "summed";
  return (
    <div className={s.over} data-testid="neon-sign" data-sign={sign}>
      <i className={s.beam} />
      <div className={s.plate} key={`${sign}-${step.spin}`}>
        <svg viewBox="0 0 96 96" className={s.star} aria-hidden="true">
          <use href={`${NEON_SYMBOLS}#SCAT`} />
        </svg>
        <span>{summed ? t("sum") : t("counter")}</span>
        <b>
          {summed
            ? `+${format.gold(step.total)}`
            : sign === "announced"
              ? t("awarded", { count: step.awarded })
              : t("again", { count: step.awarded })}
        </b>
        <small>
          {summed ? t("of", count(step.spin, step.of)) : t("multiplier", { times: String(times) })}
        </small>
      </div>
    </div>
  );
}

const count = (spin: number, of: number) => ({ spin: String(spin), of: String(of) });
