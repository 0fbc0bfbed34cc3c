import s from "./steps.module.css";

const CROSSINGS = 9;
const LENGTH = 470;
const PITCH = LENGTH / CROSSINGS;
const TOP = 9;
const BOTTOM = 31;

/** One strand from crossing `i` to the next, `down` or up. */
function strand(i: number, down: boolean): string {
  const [from, to] = down ? [TOP, BOTTOM] : [BOTTOM, TOP];
  const [start, middle, end] = [i * PITCH, (i + 0.5) * PITCH, (i + 1) * PITCH];
  return `M${start} ${from}C${middle} ${from} ${middle} ${to} ${end} ${to}`;
}

const colourOf = (i: number, down: boolean) =>
  (i % 2 === 0) === down ? "var(--color-cyan)" : "var(--color-violet)";

/** Two seeds braided into 32 bytes; the bytes a draw used are lit. */
export function Braid({ bytes, used }: { bytes: Uint8Array; used: number }) {
  return (
    <svg className={s.braid} viewBox="0 0 640 40" aria-hidden="true">
      <g fill="none" strokeWidth="3" strokeLinecap="round">
        {Array.from({ length: CROSSINGS }, (_, i) => (
          <g key={i}>
            <path d={strand(i, true)} stroke={colourOf(i, true)} />
            <path d={strand(i, false)} stroke="var(--color-s2)" strokeWidth="8" />
            <path d={strand(i, false)} stroke={colourOf(i, false)} />
          </g>
        ))}
        <path
          d={`M${LENGTH} ${TOP}C488 ${TOP} 488 20 500 20M${LENGTH} ${BOTTOM}C488 ${BOTTOM} 488 20 500 20`}
          stroke="#8fa0d6"
        />
      </g>
      {Array.from(bytes, (byte, i) => {
        const height = 5 + (byte / 255) * 25;
        return (
          <rect
            key={i}
            x={508 + i * 4.1}
            y={20 - height / 2}
            width="2.6"
            height={height}
            rx="1.3"
            fill={i < used ? "var(--color-cyan)" : "#5c6aa0"}
          />
        );
      })}
    </svg>
  );
}
