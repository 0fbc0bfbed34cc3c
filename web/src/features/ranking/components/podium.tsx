import clsx from "clsx";
import { useTranslations } from "use-intl";
import { MEDALS } from "@/shared/art/medals";
import type { Metric, Place } from "../api";
import { onPodium } from "../week";
import s from "./podium.module.css";
import { useWords } from "./use-words";

const STEPS = ["first", "second", "third"] as const;

/** The first three, on steps. Read in the order of their ranks. */
export function Podium({ places, metric }: { places: Place[]; metric: Metric }) {
  const t = useTranslations("ranking");
  return (
    <ol className={s.podium} aria-label={t("podium")}>
      {onPodium(places).map((place, i) => (
        <Step key={STEPS[i]} rank={i + 1} place={place} metric={metric} />
      ))}
    </ol>
  );
}

interface StepProps {
  rank: number;
  place: Place | undefined;
  metric: Metric;
}

function Step({ rank, place, metric }: StepProps) {
  const t = useTranslations("ranking");
  const words = useWords();
  const step = STEPS[rank - 1] ?? "third";
  return (
    <li
      className={clsx(s.step, s[step], !place && s.vacant, place?.is_me && s.me)}
      data-testid={`ranking-podium-${rank}`}
      data-score={place?.score}
    >
      {step === "first" && (
        <svg viewBox="0 0 96 64" className={s.crown} aria-hidden="true">
          <use href={`${MEDALS}#crown`} />
        </svg>
      )}
      <span className={s.medal}>
        <svg viewBox="0 0 96 96" aria-hidden="true">
          <use href={`${MEDALS}#${step}`} />
        </svg>
        <b>{rank}</b>
      </span>
      <span className={s.name}>{place ? words.name(place) : t("vacant")}</span>
      {place?.is_me && <span className="tag on">{t("you")}</span>}
      <span className={s.plinth}>
        <b>{place ? words.score(metric, place.score) : "–"}</b>
      </span>
    </li>
  );
}
