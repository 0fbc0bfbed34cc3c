"use client";

import { useEffect, useMemo, useRef } from "react";
import { PRIZE_PARTS } from "@/shared/art/prize";
import { Picture } from "@/shared/ui";
import type { PrizeDocument } from "../api";
import { slicesOf } from "../rules/slices";
import { PrizeDriver } from "./driver";
import { Face } from "./face";
import s from "./wheel.module.css";

export interface WheelProps {
  document: PrizeDocument;
  /** The segment it rests on; null while it turns, and before the first round. */
  segment: number | null;
  label: string;
  /** The one who turns it, while it is on the page. */
  onAttached: (driver: PrizeDriver | null) => void;
}

/** The machine; only its face turns. */
export function Wheel({ document: { segments }, segment, label, onAttached }: WheelProps) {
  const rotor = useRef<SVGSVGElement>(null);
  const pointer = useRef<HTMLSpanElement>(null);
  const slices = useMemo(() => slicesOf(segments), [segments]);

  useEffect(() => {
    if (!rotor.current || !pointer.current) return;
    const driver = new PrizeDriver({ rotor: rotor.current, pointer: pointer.current }, slices);
    onAttached(driver);
    return () => {
      driver.detach();
      onAttached(null);
    };
  }, [slices, onAttached]);

  return (
    <div className={s.theatre}>
      <div className={s.machine} role="img" aria-label={label} data-testid="wheel-face" data-rests={segment}>
        <Picture src={PRIZE_PARTS.stand} eager className={s.stand} />
        <div className={s.face}>
          <i className={s.shadow} />
          <i className={s.bezel} />
          <i className={s.trough} />
          <svg ref={rotor} viewBox="-300 -300 600 600" className={s.rotor} aria-hidden="true">
            <Face segments={segments} slices={slices} lit={segment} />
          </svg>
          <i className={s.gloss} />
          <Picture src={PRIZE_PARTS.hub} eager className={s.hub} />
        </div>
        <span ref={pointer} className={s.pointer} data-testid="wheel-pointer">
          <Picture src={PRIZE_PARTS.pointer} eager />
        </span>
      </div>
    </div>
  );
}
