import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import type { Color, RouletteDocument } from "../api";
import type { Spot } from "../rules/spots";

const EVEN_MONEY = ["red", "black", "odd", "even", "low", "high"] as const;

/** How bets and pockets are called. */
export function useBetWords(document: RouletteDocument | undefined) {
  const t = useTranslations("roulette");
  const format = useFormat();

  /** `17 · 20`, `1–12`, `빨강`: what is bet on. */
  function on({ kind, selection }: Spot): string {
    const even = EVEN_MONEY.find((one) => one === kind);
    if (even) return t(`even.${even}`);
    const [first = 1] = selection;
    if (kind === "dozen") return t(`dozen.d${first as 1 | 2 | 3}`);
    if (kind === "column") return t("columnOf", { column: String(first) });
    return selection.length > 4 ? `${first}–${selection.at(-1)}` : selection.join(" · ");
  }

  const multiple = ({ kind }: Spot): string =>
    t("times", { multiple: format.number(document?.pays[kind] ?? 0) });

  /** With the kind of an inside bet, which its numbers alone do not tell to a newcomer. */
  function named(spot: Spot): string {
    const inside = spot.kind in KINDS ? ` ${t(`kind.${spot.kind as keyof typeof KINDS}`)}` : "";
    return `${on(spot)}${inside}`;
  }

  const colorName = (color: Color): string => t(`color.${color}`);

  /** `검정`, `홀수`, `1–18`; the zero is nothing but green. */
  function traitsOf(pocket: number, color: Color): string[] {
    if (pocket === 0) return [colorName(color)];
    return [
      colorName(color),
      t(pocket % 2 === 1 ? "even.odd" : "even.even"),
      t(pocket < 19 ? "even.low" : "even.high"),
    ];
  }
  const traits = (pocket: number, color: Color): string => traitsOf(pocket, color).join(" · ");

  return { on, named, multiple, traitsOf, traits, colorName };
}

const KINDS = { straight: 1, split: 1, street: 1, corner: 1, six_line: 1 } as const;
