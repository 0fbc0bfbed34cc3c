/** Multipliers are hundredths in here, as the server counts them: 200 is shown as 2.00×. */
export const ONE = 100;

/** Where the curve is, so many milliseconds after its start. The server decides; this is what is shown. */
export function multiplierAt(elapsedMs: number, growth: number, cap = Number.POSITIVE_INFINITY): number {
  const grown = ONE * Math.exp((growth * Math.max(0, elapsedMs)) / 1_000);
  // A hundredth that falls just short of itself in binary is still that hundredth.
  return Math.min(cap, Math.floor(grown + 1e-9));
}

/** The curve without the cut to hundredths, for drawing. */
export const heightAt = (elapsedMs: number, growth: number): number =>
  Math.exp((growth * Math.max(0, elapsedMs)) / 1_000);

/** When the curve reaches a multiplier, in milliseconds after its start. */
export const reachedMs = (hundredths: number, growth: number): number =>
  (Math.log(Math.max(ONE, hundredths) / ONE) / growth) * 1_000;

/** Gross, in whole gold. */
export const payoutOf = (stake: number, hundredths: number): number => Math.floor((stake * hundredths) / ONE);

/** 200 → "2.00". */
export const shownMultiplier = (hundredths: number): string =>
  `${Math.floor(hundredths / ONE)}.${String(hundredths % ONE).padStart(2, "0")}`;

/** The reverse: 200 for "2.00". */
export const hundredthsOf = (text: string): number => Number(text.replace(".", ""));
