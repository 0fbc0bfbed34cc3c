/** XP from one level to the next. The server owns the rule; this draws the ring between two profile reads. */
export const XP_PER_LEVEL = 500;

export interface LevelProgress {
  level: number;
  into: number;
  forNext: number;
  /** 0–1 */
  ratio: number;
}

export function levelProgress(experiencePoints: number): LevelProgress {
  const xp = Math.max(0, Math.floor(experiencePoints));
  const into = xp % XP_PER_LEVEL;
  return {
    level: Math.floor(xp / XP_PER_LEVEL) + 1,
    into,
    forNext: XP_PER_LEVEL - into,
    ratio: into / XP_PER_LEVEL,
  };
}
