import { mod1 } from "@/shared/play/turning";

interface Weighted {
  weight: number;
}

/** Where a segment lies on the wheel, in turns clockwise from its top. */
export interface Slice {
  /** Its place in the published order. */
  index: number;
  from: number;
  /** Of the whole wheel: as wide as it is probable. */
  share: number;
}

export const middleOf = ({ from, share }: Slice): number => from + share / 2;

/**
 * Segments as slices as wide as their weights. A narrow one follows each wide one, so that none is lost
 * beside its like; the widest stands at the top.
 */
export function slicesOf(segments: readonly Weighted[]): Slice[] {
  const total = segments.reduce((sum, { weight }) => sum + weight, 0);
  const order = around(segments);
  const widest = segments[order[0] ?? 0]?.weight ?? 0;
  let from = -widest / total / 2;
  return order.map((index) => {
    const share = (segments[index] as Weighted).weight / total;
    const slice = { index, from, share };
    from += share;
    return slice;
  });
}

function around(segments: readonly Weighted[]): number[] {
  const wideFirst = segments
    .map(({ weight }, index) => ({ weight, index }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ index }) => index);
  const wide = wideFirst.slice(0, Math.ceil(wideFirst.length / 2));
  const narrow = wideFirst.slice(wide.length).reverse();
  return wide.flatMap((index, i) => {
    const follower = narrow[i];
    return follower === undefined ? [index] : [index, follower];
  });
}

/** The segment under the pointer when the wheel has turned so far: what is drawn, whatever was meant. */
export function segmentUnder(slices: readonly Slice[], turned: number): number {
  const under = slices.find(({ from, share }) => mod1(-turned - from) < share);
  return (under ?? (slices[0] as Slice)).index;
}

/**
 * How far the wheel has turned when a segment is under the pointer. Always its middle: a stop beside a
 * border would look like a prize nearly won, and none was.
 */
export function restingOn(slices: readonly Slice[], index: number): number {
  const slice = slices.find((one) => one.index === index);
  return slice ? mod1(-middleOf(slice)) : 0;
}

const at = (turns: number, radius: number): string => {
  const angle = (turns - 0.25) * 2 * Math.PI;
  return `${(Math.cos(angle) * radius).toFixed(2)} ${(Math.sin(angle) * radius).toFixed(2)}`;
};

/** A slice as a path around the origin, between two radii. */
export function pathOf({ from, share }: Slice, outer: number, inner: number): string {
  const large = share > 0.5 ? 1 : 0;
  const to = from + share;
  return (
    `M${at(from, outer)}A${outer} ${outer} 0 ${large} 1 ${at(to, outer)}` +
    `L${at(to, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`
  );
}

/** The outer edge of a slice, a little within its borders. */
export function edgeOf({ from, share }: Slice, radius: number): string {
  const [a, b] = [from + 0.004, from + share - 0.004];
  if (b <= a) return "";
  return `M${at(a, radius)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(b, radius)}`;
}

/** The borders between slices. */
export const bordersOf = (slices: readonly Slice[], inner: number, outer: number): string =>
  slices.map(({ from }) => `M${at(from, inner)}L${at(from, outer)}`).join("");

export interface Lamp {
  x: string;
  y: string;
  /** Of the segment it stands above. */
  index: number;
}

/** Lamps around the wheel, each in the colour of what it stands above: a hundred of them, one a percent. */
export function lampsOf(slices: readonly Slice[], count: number, radius: number): Lamp[] {
  return Array.from({ length: count }, (_, i) => {
    const turn = (i + 0.5) / count;
    const [x = "0", y = "0"] = at(turn, radius).split(" ");
    return { x, y, index: segmentUnder(slices, -turn) };
  });
}
