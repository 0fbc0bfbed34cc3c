"use client";

import { useEffect, useRef } from "react";
import { prefersReducedMotion } from "@/shared/preferences";
import type { Moment } from "../rules/moment";
import s from "./curve.module.css";
import { onFrame } from "./frames";
import { type Mark, paint } from "./paint";

interface CurveProps {
  /** What is to be seen now; asked with every frame. */
  moment: () => Moment;
  growth: number;
  marks: readonly Mark[];
  secondsWord: string;
  /** The scene in words, for those who do not see it. */
  label: string;
}

const SHARPEST = 2;

/** The curve, drawn anew with every frame from the server's clock. */
export function Curve(props: CurveProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    let drawn = "";
    const draw = () => {
      const { moment, growth, marks, secondsWord } = latest.current;
      const { elapsedMs, multiplier, bustMs } = moment();
      const { clientWidth: width, clientHeight: height } = element;
      const sharpness = Math.min(SHARPEST, devicePixelRatio || 1);
      const isStill = prefersReducedMotion();
      // A stage on which nothing moves is not painted again.
      const picture = [elapsedMs, Math.min(700, bustMs), marks.length, width, height, isStill].join();
      if (picture === drawn || width === 0) return;
      drawn = picture;
      if (element.width !== width * sharpness || element.height !== height * sharpness) {
        element.width = width * sharpness;
        element.height = height * sharpness;
      }
      context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
      const font = getComputedStyle(element).fontFamily;
      paint(context, width, height, { elapsedMs, growth, bustMs, marks, isStill, secondsWord, font });
      element.dataset.drawn = String(multiplier);
    };
    void document.fonts.ready.then(() => {
      drawn = "";
    });
    return onFrame(draw);
  }, []);

  return (
    <canvas ref={canvas} className={s.curve} role="img" aria-label={props.label} data-testid="crash-curve" />
  );
}
