import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import type { OverlayFeed } from "../api";
import { progressOf } from "../live";
import s from "./overlay.module.css";

export function GoalBar({ goal, name }: { goal: NonNullable<OverlayFeed["goal"]>; name: string }) {
  const t = useTranslations("overlay");
  const format = useFormat();
  const share = progressOf(goal);
  return (
    <section className={s.card} data-testid="overlay-goal" data-gold={goal.gold} data-target={goal.target}>
      <header>
        <h2>{t("goal")}</h2>
        <span>{name}</span>
      </header>
      <p className={s.goalFigures}>
        <b className="num text-gold">{format.gold(goal.gold)}</b>
        <span className="num">/ {format.gold(goal.target)}</span>
      </p>
      <div className={s.bar} data-full={share >= 1 || undefined}>
        <i style={{ transform: `scaleX(${share})` }} />
      </div>
    </section>
  );
}
