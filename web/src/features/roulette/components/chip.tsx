import clsx from "clsx";
import { CHIP } from "@/shared/art/roulette";
import s from "./chip.module.css";
import { CHIPS } from "./use-roulette-game";

const short = (amount: number): string =>
  amount < 1_000 ? String(amount) : `${Math.floor(amount / 100) / 10}K`;

/** A pile of chips, in the colour of the largest chip it holds. */
export function Chip({ amount, className }: { amount: number; className?: string }) {
  const largest = CHIPS.findLastIndex((value) => value <= amount);
  return (
    <span className={clsx(s.chip, className)} data-value={CHIPS[Math.max(0, largest)]} aria-hidden="true">
      <svg viewBox="0 0 96 96">
        <use href={`${CHIP}#chip`} />
      </svg>
      <b>{short(amount)}</b>
    </span>
  );
}
