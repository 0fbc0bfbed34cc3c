"use client";

import { useEffect, useRef, useState } from "react";
import { prefersReducedMotion } from "../preferences";

const ROLL_MS = 700;
/** The club's ease, as a function of time. */
const easeOut = (x: number) => 1 - (1 - x) ** 4;

/**
 * Counts to a new value like a machine's display. Digits keep one width each (the display face has no
 * tabular figures). It starts at its first value: a page that opens does not count up from zero.
 */
export function RollingNumber({
  value,
  format,
  className,
}: {
  value: number;
  format: (value: number) => string;
  className?: string;
}) {
  const [shown, setShown] = useState(value);
  const from = useRef(value);

  useEffect(() => {
    const start = from.current;
    if (start === value || prefersReducedMotion() || document.visibilityState === "hidden") {
      from.current = value;
      setShown(value);
      return;
    }
    let frame = 0;
    const began = performance.now();
    const step = (now: number) => {
      const progress = Math.min(1, Math.max(0, (now - began) / ROLL_MS));
      const next = Math.round(start + (value - start) * easeOut(progress));
      from.current = next;
      setShown(next);
      if (progress < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [value]);

  return (
    <span className={className}>
      <Digits text={format(shown)} />
    </span>
  );
}

/** Text whose digits all take the same room. */
export function Digits({ text }: { text: string }) {
  return Array.from(text, (character, index) => {
    // Counted from the right, so that a digit keeps its place when the number grows.
    const place = text.length - index;
    return character >= "0" && character <= "9" ? (
      <span key={place} className="inline-block w-[0.62em] text-center">
        {character}
      </span>
    ) : (
      <span key={place} className="whitespace-pre">
        {character}
      </span>
    );
  });
}
