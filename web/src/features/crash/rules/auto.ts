import { ONE, shownMultiplier } from "@/shared/crash/growth";

export interface AutoLimits {
  min: number;
  max: number;
}

/** What was written into the field, as hundredths. `null`: no multiplier the game takes. */
export function parseAuto(text: string, { min, max }: AutoLimits): number | null {
  const written = text.trim().replace(/[×x]$/i, "").replace(",", ".");
  const parts = /^(\d{1,5})(?:\.(\d{0,2}))?$/.exec(written);
  if (!parts) return null;
  const hundredths = Number(parts[1]) * ONE + Number((parts[2] ?? "").padEnd(2, "0"));
  return hundredths >= min && hundredths <= max ? hundredths : null;
}

/** As the server wants it: two places. */
export const autoText = (hundredths: number): string => shownMultiplier(hundredths);

/** The published chance that the curve gets as far: 0.99 / m, cut to what the document says. */
export const chanceOf = (hundredths: number, numerator: number): number =>
  Math.min(1, numerator / hundredths);
