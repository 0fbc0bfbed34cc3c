interface Strips {
  rows: number;
  strips: string[][];
}

/** What is drawn when the reels rest on `stops`: rows from the top, each from left to right. */
export const gridAt = ({ rows, strips }: Strips, stops: number[]): string[][] =>
  Array.from({ length: rows }, (_, row) =>
    strips.map((strip, reel) => strip[((stops[reel] ?? 0) + row) % strip.length] ?? ""),
  );

export const sameGrid = (a: string[][], b: string[][]): boolean =>
  a.length === b.length &&
  a.every((row, r) => row.length === b[r]?.length && row.every((x, c) => x === b[r]?.[c]));
