"use client";

import { useEffect, useRef } from "react";
import { WHEEL_PARTS } from "@/shared/art/roulette";
import { Picture } from "@/shared/ui";
import type { RouletteDocument } from "../api";
import { WheelDriver } from "./driver";
import { paintRotor } from "./paint";
import { offsetOf } from "./plan";
import s from "./wheel.module.css";

/** Pixels of the rotor: twice its largest size on a page. */
const PAINTED = 1040;
const WALLS = [4, 7, 10, 13, 16, 19, 22, 25, 28];

export interface WheelProps {
  document: RouletteDocument;
  /** The pocket the ball came to rest in; null while it runs. */
  pocket: number | null;
  /** Before the first round there is no ball. */
  bare: boolean;
  label: string;
  /** The one who turns it, while it is on the page. */
  onAttached: (driver: WheelDriver | null) => void;
}

/** The bowl and what stands in it; only the rotor and the ball move. */
export function Wheel({ document, pocket, bare, label, onAttached }: WheelProps) {
  const driver = useRef<WheelDriver>(null);
  const rotor = useRef<HTMLDivElement>(null);
  const ball = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    if (!rotor.current || !ball.current) return;
    const attached = new WheelDriver({ rotor: rotor.current, ball: ball.current }, document);
    driver.current = attached;
    onAttached(attached);
    return () => {
      attached.detach();
      onAttached(null);
    };
  }, [document, onAttached]);
  useEffect(() => {
    // The numbers wait for their typeface.
    void window.document.fonts.ready.then(() => canvas.current && paintRotor(canvas.current, document));
  }, [document]);

  return (
    <div className={s.theatre}>
      <div
        className={s.wheel}
        role="img"
        aria-label={label}
        data-testid="roulette-wheel"
        data-drawn={pocket === null ? undefined : driver.current?.drawn}
      >
        <div className={s.plane}>
          <i className={s.shadow} />
          <i className={s.rim} />
          <i className={s.base} />
          <Picture src={WHEEL_PARTS.track} eager className={s.layer} />
          {WALLS.map((depth, i) => (
            <i
              key={depth}
              className={s.wall}
              style={{ transform: `translateZ(${-depth / 10}em)`, opacity: 0.55 + i * 0.05 }}
            />
          ))}
          <div className={s.well}>
            <div ref={rotor} className={s.rotor}>
              <canvas ref={canvas} width={PAINTED} height={PAINTED} className={s.canvas} />
              {pocket !== null && !bare && (
                <svg
                  viewBox="-260 -260 520 520"
                  className={s.frame}
                  style={{ rotate: `${offsetOf(document, pocket)}turn` }}
                  aria-hidden="true"
                >
                  <path d="M-21.5-252A253 253 0 0 1 21.5-252L13-152.4A153 153 0 0 0-13-152.4Z" />
                </svg>
              )}
            </div>
          </div>
          <Picture src={WHEEL_PARTS.cone} eager className={`${s.layer} ${s.cone}`} />
          <i ref={ball} className={s.ball} hidden={bare} />
        </div>
        <Picture src={WHEEL_PARTS.turret} eager className={s.turret} />
      </div>
    </div>
  );
}
