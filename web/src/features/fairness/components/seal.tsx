import type { Status } from "../verify/report";
import s from "./verdict.module.css";

const TICKS = 32;
const CENTRE = 48;

function tick(i: number): string {
  const angle = (i / TICKS) * 2 * Math.PI;
  const at = (radius: number) =>
    `${(CENTRE + radius * Math.cos(angle)).toFixed(2)} ${(CENTRE + radius * Math.sin(angle)).toFixed(2)}`;
  return `M${at(40)}L${at(44.5)}`;
}

const TICK_PATH = Array.from({ length: TICKS }, (_, i) => tick(i)).join("");
const OCTAGON = "M33 18H63L78 33V63L63 78H33L18 63V33Z";

/** Round and ticked off, eight-cornered and crossed, or an hourglass: never told by colour alone. */
export function Seal({ status }: { status: Status | "empty" }) {
  return (
    <svg className={s.seal} viewBox="0 0 96 96" aria-hidden="true">
      <circle cx={CENTRE} cy={CENTRE} r="46" fill="currentColor" opacity="0.1" />
      <path d={TICK_PATH} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      {status === "mismatch" ? (
        <path d={OCTAGON} fill="#12060c" stroke="currentColor" strokeWidth="4" />
      ) : (
        <circle cx={CENTRE} cy={CENTRE} r="33" fill="#06120f" stroke="currentColor" strokeWidth="4" />
      )}
      <path
        d="M26 36A26 26 0 0 1 44 23"
        fill="none"
        stroke="#fff"
        strokeOpacity="0.5"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <g fill="none" stroke="#fff" strokeWidth="7" strokeLinecap="round" strokeLinejoin="round">
        {status === "match" && <path d="M34 49L44 59L63 37" />}
        {status === "mismatch" && <path d="M37 37L59 59M59 37L37 59" />}
        {status === "pending" && <path d="M48 33V49L58 56" strokeWidth="5" />}
        {status === "empty" && <path d="M40 41A8 8 0 1 1 48 50V54M48 63V63.5" strokeWidth="5" />}
      </g>
    </svg>
  );
}
