/** Cells drawn beyond one turn of the strip: one above the window, the rows below it and the overshoot. */
export const SPARE_CELLS = 5;

/** Where a strip hangs when `stop` stands in the top row, in percent of its own height. */
export const hangAt = (stop: number, size: number): string =>
  `translateY(${((-(stop + 1) / (size + SPARE_CELLS)) * 100).toFixed(4)}%)`;
