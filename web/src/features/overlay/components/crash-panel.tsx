import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { shownMultiplier } from "@/shared/crash/growth";
import { useFormat } from "@/shared/format";
import { type Crash, shownAt } from "../live";
import s from "./overlay.module.css";

const WIDTH = 360;
const HEIGHT = 90;

/** The curve so far: as high as it is far. */
function pathOf(hundredths: number): string {
  const points = Array.from({ length: 25 }, (_, i) => {
    const share = i / 24;
    const at = (hundredths / 100) ** share;
    const height = hundredths > 100 ? (at - 1) / (hundredths / 100 - 1) : 0;
    return `${(share * WIDTH).toFixed(1)} ${(HEIGHT - 6 - height * (HEIGHT - 18)).toFixed(1)}`;
  });
  return `M${points.join("L")}`;
}

/** The club's curve as it is now, and what the broadcasting member has on it. */
export function CrashPanel({ crash, offset }: { crash: Crash; offset: number }) {
  const t = useTranslations("overlay");
  const format = useFormat();
  const value = useRef<HTMLElement>(null);
  const curve = useRef<SVGPathElement>(null);
  const { round, own } = crash;

  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const now = shownAt(crash, Date.now() + offset);
      if (value.current) value.current.textContent = `${shownMultiplier(now)}×`;
      curve.current?.setAttribute("d", pathOf(now));
      if (crash.round.phase === "RUNNING" && !crash.round.bust_multiplier)
        frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [crash, offset]);

  const stake = own && format.gold(own.bet_amount);
  return (
    <section
      className={`${s.card} ${s.crash}`}
      data-testid="overlay-crash"
      data-phase={round.phase}
      data-bust={round.bust_multiplier ?? undefined}
    >
      <header>
        <h2>{t("crash")}</h2>
        <span>{t(`phase.${round.phase}`)}</span>
      </header>
      <b ref={value} className={`num ${s.multiplier}`} data-testid="overlay-multiplier">
        1.00×
      </b>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path ref={curve} d="" fill="none" strokeWidth="5" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {own && stake && (
        <p className={s.own}>
          {own.cashout_multiplier
            ? t("left", { multiplier: own.cashout_multiplier })
            : own.auto_cashout
              ? t("ownTarget", { gold: stake, target: own.auto_cashout })
              : t("own", { gold: stake })}
        </p>
      )}
    </section>
  );
}
