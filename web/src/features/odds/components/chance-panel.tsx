import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { Card, SectionHeading } from "@/shared/ui";
import type { Proof } from "../api";
import { curveOf } from "../figures";
import s from "./page.module.css";

const WIDTH = 320;
const HEIGHT = 92;

/** The tail of χ²: how often chance alone is at least this far off. */
export function ChancePanel({ proof }: { proof: Proof }) {
  const t = useTranslations("odds.chance");
  const format = useFormat();
  const { degrees, chi_square: chi, p_value: p } = proof;
  return (
    <Card as="section" className={s.box}>
      <SectionHeading
        more={degrees > 0 && <b className={`num ${s.big}`}>{format.percent(p, p < 0.1 ? 1 : 0)}</b>}
      >
        {t("title")}
      </SectionHeading>
      {degrees > 0 ? (
        <Curve
          degrees={degrees}
          chi={chi}
          label={t("alt", { degrees, chi: chi.toFixed(2), p: format.percent(p, 1) })}
        />
      ) : (
        <p className="py-6 text-t3">{t("none")}</p>
      )}
    </Card>
  );
}

function Curve({ degrees, chi, label }: { degrees: number; chi: number; label: string }) {
  const t = useTranslations("odds.chance");
  const curve = curveOf(degrees, chi, WIDTH, HEIGHT);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 20}`} className={s.curve} role="img" aria-label={label}>
      <path d={curve.tail} className={s.tail} />
      <path d={curve.line} className={s.density} />
      <path d={`M0 ${HEIGHT}H${WIDTH}`} className={s.axis} />
      <path d={`M${curve.mark} ${HEIGHT - 34}V${HEIGHT}`} className={s.mark} />
      <text x={curve.mark + 5} y={HEIGHT - 26} className={s.label}>
        {t("line")}
      </text>
      <path d={`M${curve.at.x} ${curve.at.y}V${HEIGHT}`} className={s.drop} />
      <circle cx={curve.at.x} cy={curve.at.y} r="4" className={s.head} />
      <text x="0" y={HEIGHT + 15} className={s.label}>
        0
      </text>
      <text x={WIDTH} y={HEIGHT + 15} textAnchor="end" className={s.label}>
        {Math.round(curve.most)}
      </text>
    </svg>
  );
}
