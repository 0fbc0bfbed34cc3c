import clsx from "clsx";
import { memo } from "react";
import { CAPSULES } from "@/shared/art/capsules";
import type { Segment } from "../api";
import { bordersOf, edgeOf, lampsOf, middleOf, pathOf, type Slice } from "../rules/slices";
import tones from "./tones.module.css";
import { useSegmentName } from "./use-segment-name";
import s from "./wheel.module.css";

/** Radii in the wheel's own units; it reaches to 300. */
const OUTER = 250;
const INNER = 86;
const LAMPS = { count: 100, radius: 272 };
const EDGE = 246;

interface FaceProps {
  segments: readonly Segment[];
  slices: readonly Slice[];
  /** The segment it came to rest on. */
  lit: number | null;
}

/** What turns: the slices of the document, their names, and a lamp a percent. */
export const Face = memo(function Face({ segments, slices, lit }: FaceProps) {
  const rest = slices.find(({ index }) => index === lit);
  return (
    <>
      <defs>
        <radialGradient id="wheel-deep" gradientUnits="userSpaceOnUse" cx="0" cy="0" r={OUTER}>
          <stop offset=".34" stopOpacity=".9" />
          <stop offset=".78" stopOpacity=".46" />
          <stop offset="1" stopOpacity=".12" />
        </radialGradient>
      </defs>
      {lampsOf(slices, LAMPS.count, LAMPS.radius).map(({ x, y, index }, i) => (
        <g key={i} className={tones.tone} data-tone={index}>
          <circle cx={x} cy={y} r="6.5" className={s.halo} />
          <circle cx={x} cy={y} r="3" className={s.lamp} />
        </g>
      ))}
      <circle r="258" className={s.floor} />
      {slices.map((slice) => (
        <g
          key={slice.index}
          className={clsx(tones.tone, slice.index === lit && s.lit)}
          data-tone={slice.index}
        >
          <path d={pathOf(slice, OUTER, INNER)} className={s.slice} data-segment={slice.index} />
        </g>
      ))}
      <g className={s.deep}>
        <circle r={OUTER} fill="url(#wheel-deep)" />
      </g>
      {slices.map((slice) => (
        <g key={slice.index} className={tones.tone} data-tone={slice.index}>
          <path d={edgeOf(slice, EDGE)} className={s.edge} />
        </g>
      ))}
      <path d={bordersOf(slices, INNER, OUTER)} className={s.borders} />
      <path d={bordersOf(slices, INNER, OUTER)} className={s.borders} />
      {rest && <path d={pathOf(rest, OUTER - 2, INNER + 8)} className={s.won} />}
      {slices.map((slice) => (
        <Name key={slice.index} slice={slice} segment={segments[slice.index] as Segment} />
      ))}
    </>
  );
});

/** Across a wide slice, along a narrow one, and on a plate above one too narrow for either. */
function Name({ slice, segment }: { slice: Slice; segment: Segment }) {
  const nameOf = useSegmentName();
  const gold = segment.kind === "gold";
  const text = nameOf.short(segment);
  const middle = middleOf(slice) * 360;
  if (slice.share >= 0.06) {
    const wide = slice.share >= 0.1;
    const [size, top, line] = wide ? [34, -216, -154] : [26, -226, -176];
    return (
      <g className={s.names} transform={`rotate(${middle})`}>
        <Art gold={gold} x={-size / 2} y={top} size={size} />
        <text y={line} className={clsx(wide ? s.wide : s.mid, !gold && s.words)}>
          {text}
        </text>
      </g>
    );
  }
  const plate = slice.share < 0.03;
  return (
    <g className={clsx(s.names, tones.tone)} data-tone={slice.index} transform={`rotate(${middle - 90})`}>
      {plate && <rect x="146" y="-14" width="98" height="28" rx="14" className={s.bar} />}
      <Art gold={gold} x={plate ? 216 : 208} y={plate ? -11 : -12} size={plate ? 22 : 24} />
      <text
        x={plate ? 210 : 196}
        y={plate && gold ? 6 : plate ? 5.5 : 7.5}
        className={clsx(plate ? s.plate : s.thin, gold ? s.gold : s.words)}
      >
        {text}
      </text>
    </g>
  );
}

function Art({ gold, x, y, size }: { gold: boolean; x: number; y: number; size: number }) {
  return <use href={gold ? "#coin" : `${CAPSULES}#capsule`} x={x} y={y} width={size} height={size} />;
}
