import clsx from "clsx";
import type { ReactNode } from "react";
import s from "./cabinet.module.css";
import type { Lamp, ReelWindow } from "./geometry";

interface CabinetProps {
  /** Mark, name and shape of the machine. */
  mark: ReactNode;
  name: string;
  shape: string;
  /** On the plate beside it: what it is about, and how much. */
  plate: readonly [label: string, value: string];
  window: ReelWindow;
  /** 1-based numbers of the lines whose lamps are lit. */
  litLines: number[];
  won: boolean;
  running: boolean;
  children: ReactNode;
  /** Display and deck. */
  below: ReactNode;
  /** Drawn behind the name. */
  scenery?: ReactNode;
  className?: string;
}

/** A reel machine: its name, its window between the lamps, and what is under it. */
export function Cabinet(props: CabinetProps) {
  const { mark, name, shape, plate, window, litLines, won, running, children, below, scenery } = props;
  return (
    <section
      className={clsx(s.cabinet, "metal", props.className)}
      data-won={won || undefined}
      data-running={running || undefined}
    >
      <div className={s.topper}>
        {scenery}
        <div className={s.sign}>
          {mark}
          <b>{name}</b>
          <span>{shape}</span>
        </div>
        <div className={`${s.plate} well`}>
          <span>{plate[0]}</span>
          <b>{plate[1]}</b>
        </div>
        <i className={s.bulbs} />
      </div>
      <div className={s.bezel}>
        <div className={s.halo} />
        <Lamps lamps={window.lampsLeft} lit={litLines} />
        {children}
        <Lamps lamps={window.lampsRight} lit={litLines} />
      </div>
      {below}
    </section>
  );
}

function Lamps({ lamps, lit }: { lamps: readonly Lamp[]; lit: number[] }) {
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
