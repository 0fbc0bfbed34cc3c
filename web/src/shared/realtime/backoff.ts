const STEPS_SECONDS = [1, 2, 4, 8, 15];
const JITTER = 0.2;

/** Milliseconds before reconnect number `attempt` (0-based): 1, 2, 4, 8, then 15 s, each ±20 %. */
export function reconnectDelay(attempt: number, random: () => number = Math.random): number {
  const seconds = STEPS_SECONDS[Math.min(attempt, STEPS_SECONDS.length - 1)] ?? 15;
  return Math.round(seconds * 1000 * (1 + JITTER * (2 * random() - 1)));
}
