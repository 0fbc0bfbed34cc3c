/** How things that turn get going and come to rest. Angles in turns, clockwise from the top. */

export const mod1 = (turns: number): number => ((turns % 1) + 1) % 1;

/** Travel of something brought to `speed` (turns a second) within the spin-up and kept there. */
export function cruise(speed: number, spinUpMs: number, ms: number): number {
  const t = Math.max(0, ms);
  const up = Math.min(t, spinUpMs);
  return (speed / 1000) * (up ** 2 / (2 * spinUpMs) + (t - up));
}

/** A cubic from 0 to `travel` that starts with `start` and ends with `end` turns per duration. */
export function glide(travel: number, start: number, end: number): (u: number) => number {
  return (u) => {
    const [u2, u3] = [u * u, u * u * u];
    return (u3 - 2 * u2 + u) * start + (3 * u2 - 2 * u3) * travel + (u3 - u2) * end;
  };
}
