import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Mark } from "@/shared/ui";
import { LAMPS_LEFT, LAMPS_RIGHT } from "../rules/geometry";
import s from "./cabinet.module.css";

interface CabinetProps {
  /** 1-based numbers of the lines whose lamps are lit. */
  litLines: number[];
  won: boolean;
  running: boolean;
  jackpotMultiple: number | null;
  children: ReactNode;
  /** Display and deck. */
  below: ReactNode;
}

export function Cabinet({ litLines, won, running, jackpotMultiple, children, below }: CabinetProps) {
  const t = useTranslations("slot");
  const play = useTranslations("play");
  return (
    <section className={`${s.cabinet} metal`} data-won={won || undefined} data-running={running || undefined}>
      <div className={s.topper}>
        <div className={s.sign}>
          <Mark size={38} />
          <b>TRIPLE CLUB</b>
          <span>{t("shape")}</span>
        </div>
        <div className={`${s.jackpot} well`}>
          <span>{t("jackpotSign")}</span>
          <b>{jackpotMultiple === null ? "–" : play("times", { multiple: String(jackpotMultiple) })}</b>
        </div>
        <i className={s.bulbs} />
      </div>
      <div className={s.bezel}>
        <div className={s.halo} />
        <Lamps lamps={LAMPS_LEFT} lit={litLines} />
        {children}
        <Lamps lamps={LAMPS_RIGHT} lit={litLines} />
      </div>
      {below}
    </section>
  );
}

function Lamps({ lamps, lit }: { lamps: typeof LAMPS_LEFT; lit: number[] }) {
  return (
    <div className={s.lamps} aria-hidden="true">
      {lamps.map(({ line, top }) => (
        <i key={line} data-on={lit.includes(line) || undefined} style={{ top: `${top}%` }}>
          {line}
        </i>
      ))}
    </div>
  );
}
