export interface BetLimits {
  min: number;
  max: number;
  step: number;
}

const floorTo = (step: number, value: number): number => Math.floor(value / step) * step;

/** The nearest stake the game takes, whatever the purse holds. */
export const clampBet = ({ min, max, step }: BetLimits, bet: number): number =>
  Math.min(max, Math.max(min, floorTo(step, bet)));

/** The largest stake the purse can pay, or null when even the smallest is out of reach. */
export function highestAffordable({ min, max, step }: BetLimits, gold: number): number | null {
  const highest = floorTo(step, Math.min(max, gold));
  return highest >= min ? highest : null;
}

export const halved = (limits: BetLimits, bet: number): number => clampBet(limits, bet / 2);

/** Twice the stake, held to what the purse can pay. */
export const doubled = (limits: BetLimits, bet: number, gold: number): number =>
  Math.max(bet, Math.min(clampBet(limits, bet * 2), highestAffordable(limits, gold) ?? bet));

/** One notch up or down; notches grow with the stake, so that 10,000 is not 2,000 presses away. */
export function nudged(limits: BetLimits, bet: number, direction: 1 | -1): number {
  const reference = direction === 1 ? bet : bet - 1;
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, reference)));
  const notch = Math.max(limits.step, floorTo(limits.step, magnitude / 2));
  const target = direction === 1 ? floorTo(notch, bet) + notch : Math.ceil(bet / notch) * notch - notch;
  return clampBet(limits, target);
}

/** The stake a key asks for, or null for a key that is not about the stake. */
export function betForKey(key: string, limits: BetLimits, bet: number, gold: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return nudged(limits, bet, 1);
    case "ArrowLeft":
    case "ArrowDown":
      return nudged(limits, bet, -1);
    case "PageUp":
      return doubled(limits, bet, gold);
    case "PageDown":
      return halved(limits, bet);
    case "Home":
      return limits.min;
    case "End":
      return clampBet(limits, highestAffordable(limits, gold) ?? limits.min);
    default:
      return null;
  }
}
